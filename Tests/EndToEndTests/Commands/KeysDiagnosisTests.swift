import BureauDomain
import BureauExchange
import TestSupport
import Testing

@testable import bureau

/// The keys of the server beside the agents of its base.
struct KeysDiagnosisTests {
  private static let today = Day(sample: "2026-11-24")
  private let petit = Agent(
    id: Agent.ID(rawValue: "petit"), name: "Mme Petit", roles: [.officer])

  private func key(_ agent: String, _ letter: Character = "A") throws -> AuthorizedKey {
    let kind = "AAAAC3NzaC1lZDI1NTE5AAAAI"
    return try AuthorizedKey(
      agent: Agent.ID(rawValue: agent),
      key: try PublicKey(
        parsing: "ssh-ed25519 " + kind + String(repeating: letter, count: 43) + " poste"),
      door: .session(program: "/usr/local/bin/bureau", base: "/var/lib/bureau/bureau.sqlite"))
  }

  private func lines(
    _ keys: [AuthorizedKey], _ agents: [Agent], byAccount: Set<Agent.ID> = []
  ) -> [DiagnosticLine] {
    KeysDiagnosis(keys: keys, agents: agents, byAccount: byAccount, today: Self.today).lines
  }

  @Test func `a key for each agent in post is all right`() throws {
    let found = lines([try key("petit"), try key("petit", "B")], [petit])
    #expect(found.map(\.verdict) == [.good])
  }

  @Test func `a key of nobody, of one who left, of one whose contract ended or who has no role`()
    throws
  {
    var (left, ended, idle) = (petit, petit, petit)
    left.id = Agent.ID(rawValue: "parti")
    left.closing = Closing(on: Self.today.adding(days: -30), motive: "mutation")
    ended.id = Agent.ID(rawValue: "fini")
    ended.contractEnd = Self.today.adding(days: -1)
    idle.id = Agent.ID(rawValue: "vide")
    idle.roles = []
    let found = lines(
      [try key("petit"), try key("inconnu"), try key("parti"), try key("fini"), try key("vide")],
      [petit, left, ended, idle])
    #expect(found.map(\.verdict) == [.fault, .fault, .fault, .fault])
    let words = [
      "« inconnu » d'une clé n'est pas dans la base", "est parti le 25/10/2026",
      "s'est terminé le 23/11/2026", "aucun rôle",
    ]
    for (line, text) in zip(found, words) { #expect(line.text.contains(text), "\(line.text)") }
    #expect(found[0].text.contains("bureau cles retirer --agent inconnu"))
    #expect(found[2].text.contains("bureau agents modifier fini --fin-contrat"))
  }

  @Test func `an agent without a key is named, unless an account of the machine lets him in`()
    throws
  {
    var duval = petit
    duval.id = Agent.ID(rawValue: "duval")
    duval.name = "M. Duval"
    let found = lines([try key("petit")], [petit, duval])
    #expect(found.map(\.verdict) == [.good, .note])
    #expect(
      found[1].text.contains("M. Duval n'a pas de clé : sudo bureau cles ajouter --agent duval"))
    #expect(lines([try key("petit")], [petit, duval], byAccount: [duval.id]).count == 1)
  }
}
