internal import TextUI

/// The lists of the Missions pane.
enum MissionLists {
  /// The box in which one is chosen; it takes the place of the list it was called from.
  static var chooser: ChooserPane<Context> {
    ChooserPane(
      title: "Missions",
      [
        .init("Ordres de mission", id: orders), .init("Tournées", id: rounds),
      ])
  }

  /// Shows the list of that name.
  static func open(_ choice: String) -> Outcome<Context> {
    switch choice {
    case orders: .replace(OrdersPane())
    case rounds: .replace(RoundsPane())
    default: .stay
    }
  }

  private static let orders = "orders"
  private static let rounds = "rounds"
}
