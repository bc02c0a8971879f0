internal import BureauDomain
internal import TextUI

/// The lists of the Missions pane.
enum MissionLists {
  /// The box in which one is chosen; it takes the place of the list it was called from.
  static var chooser: ChooserPane<Context> {
    ChooserPane(
      title: "Missions",
      [
        .init("Ordres de mission", id: orders), .init("Tournées", id: rounds),
        .init("Feuille de route", id: roadmap), .init("Lettres de mission", id: letters),
        .init("Rapport d'activité", id: report),
      ])
  }

  /// Shows the list of that name.
  static func open(_ choice: String, _ context: Context) -> Outcome<Context> {
    switch choice {
    case orders: .replace(OrdersPane())
    case rounds: .replace(RoundsPane())
    case roadmap: .replace(RoadmapPane())
    case letters: .replace(LettersPane())
    case report: .replace(ReportPane(context.today))
    default: .stay
    }
  }

  private static let orders = "orders"
  private static let rounds = "rounds"
  private static let roadmap = "roadmap"
  private static let letters = "letters"
  private static let report = "report"
}
