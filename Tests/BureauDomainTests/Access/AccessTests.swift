import Testing

@testable import BureauDomain

struct AccessTests {
  private enum Answer: String {
    case allowed = "oui"
    case warned = "averti"
    case role = "rôle"
    case principle = "PL-01"
  }

  /// Who may do what, a line for each deed: officer, assistant, ddfpt, administrator, reader. None
  /// of them is a teacher.
  private static let matrix: [(Deed, String)] = [
    (.readCompanies, "oui oui oui rôle oui"),
    (.editCompanies, "oui oui oui rôle rôle"),
    (.logActivities, "oui oui oui rôle rôle"),
    (.importDirectory, "oui oui oui oui rôle"),
    (.exportCompanies, "oui oui oui rôle rôle"),
    (.editEstablishment, "oui rôle oui oui rôle"),
    (.editInstitutionContacts, "oui oui oui oui rôle"),
    (.editOwnProfile, "oui oui oui oui oui"),
    (.seePresence, "oui oui oui oui rôle"),
    (.manageAgents, "rôle rôle rôle oui rôle"),
    (.backUp, "oui rôle rôle oui rôle"),
    (.restore, "rôle rôle rôle oui rôle"),
    (.proposePlacement, "oui oui oui rôle rôle"),
    (.assignPlacement, "averti rôle oui rôle rôle"),
    (.editPlacements, "oui oui oui rôle rôle"),
    (.exportPlacements, "oui rôle oui rôle rôle"),
    (.appraiseHost, "oui rôle oui rôle rôle"),
    (.actAsReferent, "PL-01 PL-01 PL-01 PL-01 PL-01"),
    (.followUpLearner, "PL-01 PL-01 PL-01 PL-01 PL-01"),
    (.evaluateLearner, "PL-01 PL-01 PL-01 PL-01 PL-01"),
    (.editRates, "oui rôle oui oui rôle"),
    (.annotateGuidance, "oui oui oui rôle rôle"),
    (.readLearners, "oui oui oui rôle rôle"),
    (.editLearners, "oui oui oui rôle rôle"),
    (.importLearners, "oui oui oui rôle rôle"),
    (.exportLearners, "oui rôle oui rôle rôle"),
    (.readMissions, "oui oui oui rôle rôle"),
    (.editMissions, "oui oui oui rôle rôle"),
    (.editOwnClaims, "oui oui oui rôle rôle"),
    (.controlClaims, "oui rôle oui rôle rôle"),
    (.closeYear, "oui rôle oui rôle rôle"),
  ]

  private func answer(_ deed: Deed, _ agent: Agent) -> Answer {
    switch Access.verdict(deed, Session(agent: agent)) {
    case .allowed: .allowed
    case .warned: .warned
    case .refused(let violation): violation.check == .pl01 ? .principle : .role
    }
  }

  @Test func `the table speaks of every deed once`() {
    #expect(Self.matrix.map(\.0) == Deed.allCases)
    #expect(Role.allCases == [.officer, .assistant, .ddfpt, .administrator, .reader])
  }

  @Test(arguments: matrix)
  func `each role may do what the table says`(deed: Deed, line: String) {
    let found = Role.allCases.map { answer(deed, Sample.agent([$0])).rawValue }
    #expect(found.joined(separator: " ") == line)
  }

  /// On a colleague's object, a right about one's own gives way to the other right it names.
  @Test(arguments: Deed.allCases)
  func `each role before one's own object and a colleague's`(deed: Deed) throws {
    let line = { (deed: Deed) in Self.matrix.first { $0.0 == deed }?.1 }
    let colleague = Sample.agent([.reader], id: "colleague")
    let found = { (owner: Agent?) in
      Role.allCases.map { role in
        let me = Sample.agent([role])
        let asked = Access.deed(deed, of: (owner ?? me).id, Session(agent: me))
        return answer(asked, me).rawValue
      }.joined(separator: " ")
    }
    #expect(found(nil) == line(deed))
    switch deed.ownership {
    case .anybodys: #expect(found(colleague) == line(deed))
    case .own(let others): #expect(found(colleague) == line(others))
    }
  }

  @Test(arguments: Deed.allCases)
  func `nobody does anything without a role`(deed: Deed) {
    #expect([.role, .principle].contains(answer(deed, Sample.agent([]))))
  }

  @Test(arguments: Deed.allCases)
  func `an agent who has left is refused everything`(deed: Deed) throws {
    let closing = Closing(on: try Sample.day("2026-08-31"), motive: "fin de contrat")
    let agent = Sample.agent(Set(Role.allCases), [.teacher], closing: closing)
    guard case .refused(let violation) = Access.verdict(deed, Session(agent: agent)) else {
      Issue.record("allowed")
      return
    }
    #expect(violation.check == .ac01 && violation.sentence.contains("31/08/2026"))
    let officer = Sample.agent([.officer], closing: closing)
    #expect(answer(deed, officer) == .role)
  }

  @Test(arguments: [Deed.actAsReferent, .followUpLearner, .evaluateLearner])
  func `a teacher on relief keeps his own class`(deed: Deed) {
    #expect(answer(deed, Sample.agent([.officer], [.teacher])) == .allowed)
    #expect(answer(deed, Sample.agent([.officer], [.officer, .ddfpt, .head])) == .principle)
    #expect(answer(deed, Sample.agent([.reader], [.teacher])) == .role)
  }

  @Test(arguments: Deed.allCases)
  func `more roles never take a right away`(deed: Deed) {
    for role in Role.allCases where answer(deed, Sample.agent([role])) == .allowed {
      for other in Role.allCases where (deed, other) != (.assignPlacement, .officer) {
        #expect(answer(deed, Sample.agent([role, other])) == .allowed)
      }
    }
    #expect(answer(.assignPlacement, Sample.agent([.officer, .ddfpt])) == .allowed)
  }

  @Test(arguments: Deed.allCases)
  func `a refusal says what is refused and who may do it`(deed: Deed) {
    let sentence = AC01.violation(deed).sentence
    #expect(sentence.contains("Vous ne pouvez pas \(deed.infinitive) avec votre rôle"))
    for role in Role.allCases {
      #expect(sentence.contains("« \(role.label) »") == Access.roles(for: deed).contains(role))
    }
  }

  @Test(arguments: Deed.allCases)
  func `the principle speaks of learners only`(deed: Deed) {
    let officer = PL01.violation(deed, by: Sample.agent([.officer]))
    let teacher = PL01.violation(deed, by: Sample.agent([.officer], [.teacher]))
    switch deed {
    case .actAsReferent, .followUpLearner, .evaluateLearner:
      #expect(officer?.severity == .refuses && teacher == nil)
    case .assignPlacement:
      #expect(officer?.severity == .warns && teacher?.severity == .warns)
    default:
      #expect(officer == nil && teacher == nil)
    }
  }
}
