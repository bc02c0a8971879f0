import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document tournee`: the sheets of the rounds of a day.
struct RoundDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "tournee", abstract: "La feuille de tournée d'un jour.")

  @Argument(help: ArgumentHelp("Le jour : demain, lundi, 24/11 …", valueName: "jour"))
  var day: String

  @Option(
    name: .customLong("agent"),
    help: ArgumentHelp("De qui (par défaut : de tout le bureau).", valueName: "nom"))
  var agent: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .readMissions }

  mutating func assume(_ agent: Agent) { self.agent = agent.name }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let day = try Day.parse(day, today: Clock.system.today)
    let agents = try store.agents().filter { person in
      agent.map { Fold.key($0) == Fold.key(person.name) } ?? true
    }
    let files = try agents.flatMap { try store.rounds(of: $0.id, on: day) }
    guard let file = files.first else {
      return CommandOutcome(
        lines: [], complaints: ["Aucune tournée le \(day.longFrench)."], status: .failure)
    }
    guard files.count == 1 else {
      let names = ListJoin.and(files.map(\.round.agentName))
      return CommandOutcome(
        lines: [],
        complaints: ["Plusieurs tournées le \(day.longFrench) : \(names). Précisez --agent."],
        status: .failure)
    }
    return try document.deliver(MissionDocuments.round(file, .system))
  }
}
