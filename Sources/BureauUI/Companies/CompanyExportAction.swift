internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// Exporting the chosen companies into the exchange folder.
enum CompanyExportAction {
  static func run(_ ids: [Company.ID], _ context: Context) throws -> Outcome<Context> {
    guard let exchange = context.exchange else {
      return .notify(Notice("Aucun dossier d'échange n'est disponible ici.", .warning), then: .pop)
    }
    var job = ExportJob(.companies, as: .csv, of: ids, by: context.session)
    let name = "entreprises-\(context.clock.now.milliseconds).csv"
    let file = try exchange.create(name)
    while let text = try job.next(context.store) { try file.write(text) }
    try file.finish()
    let days = ExchangeFolder.daysKept
    return .notify(
      Notice("\(Plural.count(ids.count, "entreprise")) dans sortie/\(name), gardé \(days) jours."),
      then: .choose(MarkedLines.done))
  }
}
