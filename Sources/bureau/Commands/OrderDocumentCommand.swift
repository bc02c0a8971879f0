import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document ordre`: an order of mission, or the list of those there are.
struct OrderDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "ordre", abstract: "Un ordre de mission ; sans identifiant, la liste des ordres.")

  @Argument(help: ArgumentHelp("L'identifiant de l'ordre.", valueName: "identifiant"))
  var id: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .readMissions }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let today = Clock.system.today
    let choice = RecordChoice(
      records: try store.missionOrders(), identity: \.id.rawValue,
      line: { Self.line($0, today) },
      unknown: "Aucun ordre ne porte cet identifiant : « bureau document ordre » les donne.")
    return try choice.outcome(of: id) { order in
      try document.deliver(MissionDocuments.order(order, today: today, in: store, .system))
    }
  }

  private static func line(_ order: MissionOrder, _ today: Day) -> String {
    "\(order.from) – \(order.to)  \(order.state(on: today).label), "
      + "\(order.kind.label), \(order.agentName)"
  }
}
