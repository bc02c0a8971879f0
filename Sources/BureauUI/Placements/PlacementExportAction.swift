internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// Writing placements into the exchange folder of the agent.
enum PlacementExportAction {
  static func run(_ ids: [Placement.ID], _ context: Context) throws -> Outcome<Context> {
    guard let exchange = context.exchange else {
      return .notify(Notice("Aucun dossier d'échange n'est disponible ici.", .warning), then: .pop)
    }
    var job = PlacementExport(.csv, of: ids, on: context.today, by: context.session)
    let name = "stages-\(context.clock.now.milliseconds).csv"
    let file = try exchange.create(name)
    try job.write(from: context.store) { try file.write($0) }
    try file.finish()
    let days = ExchangeFolder.daysKept
    return .notify(
      Notice("\(Plural.count(ids.count, "stage")) dans sortie/\(name), gardé \(days) jours."),
      then: .choose(MarkedLines.done))
  }
}
