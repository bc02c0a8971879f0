import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI

/// `bureau agents lister`.
struct ListAgents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister", abstract: "Montrer les agents et leur identifiant.")

  @Flag(name: .customLong("presents"), help: "Seulement ceux qui ont l'application ouverte.")
  var isAboutPresence = false

  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try base.open()
      defer { try? store.close() }
      guard isAboutPresence else {
        return CommandOutcome(lines: try store.agents().flatMap(Self.lines))
      }
      let present = try store.present(
        by: try CommandSession.session(for: .seePresence, in: store))
      return CommandOutcome(
        lines: present.isEmpty
          ? ["Personne n'a l'application ouverte."] : present.map(Self.line))
    }
  }

  private static func line(_ presence: Presence) -> String {
    let (day, time) = (Clock.system.day(of: presence.since), Clock.system.time(of: presence.since))
    return "\(presence.agent.rawValue)  \(presence.name), depuis le \(day.french) à \(time), "
      + presence.seat.label
  }

  private static func lines(_ agent: Agent) -> [String] {
    let roles = Role.allCases.filter(agent.roles.contains).map(\.label)
    let functions = AgentFunction.allCases.filter(agent.functions.contains).map(\.label)
    let ends = [
      agent.contractEnd.map { "contrat jusqu'au \($0.french)" },
      agent.closing.map { "parti le \($0.on.french) (\($0.motive))" },
    ]
    let facts = [
      roles.isEmpty ? "sans accès" : "rôle : " + roles.joined(separator: ", "),
      functions.isEmpty ? nil : "fonction : " + functions.joined(separator: ", "),
    ]
    return ["\(agent.id.rawValue)  \(agent.name)"]
      + ["    " + (facts + ends).compactMap { $0 }.joined(separator: " · ")]
  }
}
