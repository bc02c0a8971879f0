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
        .init("États de frais", id: claims),
        .init("Rapport d'activité", id: report), .init("Qui fait quoi", id: tasks),
        .init("Aides ponctuelles", id: help), .init("Réseaux", id: networks),
        .init("Réunions", id: meetings), .init("Communication", id: communication),
        .init("Formations suivies", id: training),
      ])
  }

  /// Shows the list of that name.
  static func open(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    switch choice {
    case orders: .replace(OrdersPane())
    case rounds: .replace(RoundsPane())
    case claims: .replace(ClaimsPane())
    case roadmap: .replace(RoadmapPane())
    case letters: .replace(LettersPane())
    case report: .replace(ReportPane(context.today))
    case tasks: .replace(try RegisterPane<TaskEntry>(context))
    case help: .replace(try RegisterPane<HelpEntry>(context))
    case networks: .replace(try RegisterPane<NetworkEntry>(context))
    case meetings: .replace(try RegisterPane<MeetingEntry>(context))
    case communication: .replace(try RegisterPane<CommunicationEntry>(context))
    case training: .replace(try RegisterPane<TrainingEntry>(context))
    default: .stay
    }
  }

  private static let orders = "orders"
  private static let rounds = "rounds"
  private static let claims = "claims"
  private static let roadmap = "roadmap"
  private static let letters = "letters"
  private static let report = "report"
  private static let tasks = "tasks"
  private static let help = "help"
  private static let networks = "networks"
  private static let meetings = "meetings"
  private static let communication = "communication"
  private static let training = "training"
}
