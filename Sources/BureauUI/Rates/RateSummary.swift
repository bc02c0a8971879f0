internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The chosen row of a dated table in a few lines, under the list: its legal text before all.
enum RateSummary {
  /// The rows it takes, its rule included.
  static let rows = 7

  static func draw(_ rate: Rate, on canvas: inout Canvas, in rect: Rect, _ context: Clock) {
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1, title: rate.label,
      right: rate.french)
    let width = rect.columns - 14
    let text = TextWrap.lines(rate.text, width: width).prefix(2)
    let lines: [(String, String)] =
      [("Texte", text.first ?? "")] + text.dropFirst().map { ("", $0) } + [
        ("Valable", "\(rate.dates), \(rate.scope.label)"),
        ("Source", rate.confidence.label), ("Saisi", author(rate, context)),
      ]
    for (offset, line) in lines.prefix(rect.rows - 1).enumerated() {
      let row = rect.row + 1 + offset
      canvas.put(line.0, row: row, column: 2, style: .fieldLabel, width: 9)
      canvas.put(line.1, row: row, column: 12, width: width)
    }
  }

  private static func author(_ rate: Rate, _ clock: Clock) -> String {
    guard let stamp = rate.stamp, stamp.author != RateSeeds.author else {
      return "livré avec le logiciel ; Entrée le corrige, c ajoute la ligne qui suit"
    }
    return "par \(stamp.author), le \(clock.day(of: stamp.at))"
  }
}
