import Testing

@testable import BureauDomain

/// A check stands with its rule, its sentence, its citation and an example of each side, or falls.
struct CheckCompletenessTests {
  /// What breaks a check, and a near miss that does not; the switch makes a check without examples
  /// impossible.
  private func examples(_ check: CheckID) throws -> (broken: [Violation], sound: [Violation]) {
    let today = try Sample.day("2026-11-24")
    let settings = CheckSettings()
    switch check {
    case .ac01:
      return (
        Deed.allCases.compactMap { refusal($0, Sample.agent([])) },
        [refusal(.readCompanies, Sample.agent([.reader]))].compactMap(\.self)
      )
    case .co01:
      return (
        [
          try wrongSiret("123 456 789 00010"),
          CO01.known(try Siret(parsing: "35600000000048"), as: "La Poste"),
        ].compactMap(\.self), [try wrongSiret("35600000000048")].compactMap(\.self)
      )
    case .co02:
      var file = Sample.file()
      file.contacts = [Sample.contact()]
      var sound = file
      sound.sites = [Sample.site(switchboard: try Phone(parsing: "03 87 00 00 00"))]
      return (
        Checks.broken(by: file, on: today, settings), Checks.broken(by: sound, on: today, settings)
      )
    case .co03:
      return (
        [["Garage Moreau"], ["Garage", "Moto", "Vélo"]].compactMap {
          CO03.violation(likelyDuplicates: $0)
        }, [CO03.violation(likelyDuplicates: [])].compactMap(\.self)
      )
    case .co04:
      return (
        Checks.broken(by: try Sample.activity(), next: nil, in: nil),
        Checks.broken(by: try Sample.activity(), next: try Sample.next(), in: nil)
      )
    case .co05:
      var file = Sample.file(.partner)
      file.lastContactOn = today.adding(months: -6).adding(days: -1)
      var sound = file
      sound.lastContactOn = today.adding(months: -6)
      return (
        Checks.broken(by: file, on: today, settings), Checks.broken(by: sound, on: today, settings)
      )
    case .co06:
      return (
        Checks.broken(
          by: try Sample.activity(), next: try Sample.next(), in: Sample.file(.opposed)),
        Checks.broken(by: try Sample.activity(), next: try Sample.next(), in: Sample.file(.refused))
      )
    case .et03:
      return (
        Checks.broken(
          by: try Sample.establishment(correspondent: "", verified: nil), on: today, settings)
          + Checks.broken(
            by: try Sample.establishment(verified: try Sample.day("2020-01-01")), on: today,
            settings),
        Checks.broken(by: try Sample.establishment(verified: today), on: today, settings)
      )
    case .pl01:
      let officer = Sample.agent([.officer])
      return (
        Deed.allCases.compactMap { PL01.violation($0, by: officer) },
        [PL01.violation(.evaluateLearner, by: Sample.agent([.officer], [.teacher]))]
          .compactMap(\.self)
      )
    }
  }

  private func refusal(_ deed: Deed, _ agent: Agent) -> Violation? {
    guard case .refused(let violation) = Access.verdict(deed, Session(agent: agent)) else {
      return nil
    }
    return violation.check == .ac01 ? violation : nil
  }

  private func wrongSiret(_ text: String) throws -> Violation? {
    do {
      _ = try Siret(parsing: text)
      return nil
    } catch {
      return CO01.violation(error)
    }
  }

  @Test(arguments: CheckID.allCases)
  func `every check has an example that breaks it and one that does not`(check: CheckID) throws {
    let examples = try examples(check)
    #expect(!examples.broken.isEmpty && examples.broken.allSatisfy { $0.check == check })
    #expect(examples.sound.isEmpty)
  }

  @Test(arguments: CheckID.allCases)
  func `every sentence is whole, says what to do, and names its source`(check: CheckID) throws {
    for violation in try examples(check).broken {
      let sentence = violation.sentence
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(".)"), "\(sentence)")
      #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("«"), "\(sentence)")
      #expect(!sentence.contains("  ") && sentence.count <= 320, "\(sentence)")
      #expect(!sentence.contains("pas de i") && !sentence.contains("Optional"), "\(sentence)")
      #expect(violation.field != nil)
      #expect(violation.cited.hasSuffix("(\(check.reference))"))
    }
  }

  @Test(arguments: CheckID.allCases)
  func `every check has its rule, its title and its citation`(check: CheckID) {
    #expect(check.rule.id == check)
    #expect(check.rule.title.first?.isLowercase == true || check.rule.title.hasPrefix("SIRET"))
    #expect(!check.citations.isEmpty)
    #expect(check.reference.hasPrefix("\(check.rawValue) · "))
    #expect("\(check.rule)" == check.rawValue.replacing("-", with: ""))
  }

  @Test func `a source is written as staff quote it`() {
    #expect(CheckID.pl01.reference == "PL-01 · FAQ 20")
    #expect(CheckID.co02.reference == "CO-02 · B2")
    #expect(CheckID.et03.reference == "ET-03 · FAQ 6 · FAQ 1")
  }

  @Test(arguments: CheckID.allCases.flatMap(\.citations))
  func `only the questions of the FAQ are cited`(citation: Citation) {
    switch citation {
    case .faq(let number): #expect((1...23).contains(number))
    case .card(let number): #expect(number > 0)
    }
  }
}
