internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// The chosen order in a few lines, under the list.
enum OrderSummary {
  /// The rows it takes, its rule included.
  static let rows = 9

  /// - Parameter warnings: what the order breaks; the first one is said.
  static func draw(
    _ order: MissionOrder, of agent: Agent, _ schools: [Establishment], warnings: [Violation],
    on canvas: inout Canvas, in rect: Rect, today: Day
  ) {
    let state = order.state(on: today)
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1,
      title: "Ordre \(order.kind.label) de \(order.agentName)", right: Labels.order(state))
    let lines =
      warnings.prefix(1).map { ("▲", $0.cited, Style.stateWarning) }
      + words(of: order, agent, schools).map { ($0.0, $0.1, Style.text) }
    for (offset, line) in lines.prefix(rect.rows - 1).enumerated() {
      let row = rect.row + 1 + offset
      canvas.put(line.0, row: row, column: 2, style: .fieldLabel, width: 9)
      canvas.put(line.1, row: row, column: 12, style: line.2, width: rect.columns - 14)
    }
  }

  private static func words(
    of order: MissionOrder, _ agent: Agent, _ schools: [Establishment]
  ) -> [(String, String)] {
    [
      ("Durée", "du \(order.from.longFrench) au \(order.to.longFrench)"),
      ("Zone", order.zone.isEmpty ? "—" : order.zone.label),
      ("Objet", OrderWords.purposes(order)),
      ("Moyens", OrderWords.means(order, agent)),
      ("Pour", ListJoin.and(schools.filter { order.establishments.contains($0.id) }.map(\.name))),
      ("Suivi", OrderSteps.text(order)),
      ("Référence", order.reference),
      ("Notes", order.notes.replacing("\n", with: " ")),
    ].filter { !$0.1.isEmpty }
  }
}
