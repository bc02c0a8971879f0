import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document ordre`: an order of mission, or the list of those there are.
struct OrderDocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ordre", abstract: "Un ordre de mission ; sans identifiant, la liste des ordres.")

  @Argument(help: ArgumentHelp("L'identifiant de l'ordre.", valueName: "identifiant"))
  var id: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try options.open()
      defer { try? store.close() }
      let today = Clock.system.today
      let orders = try store.missionOrders()
      guard let id else { return CommandOutcome(lines: orders.map { Self.line($0, today) }) }
      guard let order = orders.first(where: { $0.id.rawValue == id }) else {
        return CommandOutcome(
          lines: [],
          complaints: [
            "Aucun ordre ne porte cet identifiant : « bureau document ordre » les donne."
          ],
          status: .failure)
      }
      return try document.deliver(
        MissionDocuments.order(order, today: today, in: store, .system))
    }
  }

  private static func line(_ order: MissionOrder, _ today: Day) -> String {
    "\(order.id.rawValue)  \(order.from) – \(order.to)  \(order.state(on: today).label), "
      + "\(order.kind.label), \(order.agentName)"
  }
}
