internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The chosen round leg by leg, under the list.
enum RoundSummary {
  /// The rows it takes, its rule included.
  static let rows = 9

  static func draw(_ file: RoundFile, on canvas: inout Canvas, in rect: Rect) {
    let round = file.round
    Box.rule(
      on: &canvas, row: rect.row, columns: 1..<rect.columns - 1,
      title: "Tournée du \(round.on.longFrench)", right: Labels.trip(round.state))
    let warnings = file.broken(for: .record).filter { $0.check != .om04 }
    let lines =
      warnings.prefix(1).map { (("▲", $0.cited, ""), Style.stateWarning) }
      + way(file).map { ($0, Style.text) }
    let room = rect.rows - 1
    for (offset, (line, style)) in lines.prefix(lines.count > room ? room - 1 : room).enumerated() {
      let row = rect.row + 1 + offset
      canvas.put(line.0, row: row, column: 2, style: style == .text ? .fieldLabel : style, width: 5)
      let end = rect.columns - legColumns
      canvas.put(
        line.1, row: row, column: 8, style: style,
        width: line.2.isEmpty ? rect.columns - 10 : end - 10)
      canvas.put(line.2, row: row, column: end, style: .textMuted, width: rect.columns - end - 2)
    }
    guard lines.count > room else { return }
    canvas.put(
      "et \(lines.count - room + 1) lignes : Entrée ouvre la tournée.", row: rect.endRow - 1,
      column: 8, style: .textMuted, width: rect.columns - 10)
  }

  /// The cells kept for the way to a stop.
  private static let legColumns = 34

  /// The departure, each stop with its way and its visit, the return and the sum.
  private static func way(_ file: RoundFile) -> [(String, String, String)] {
    guard let first = file.route.legs.first, let last = file.route.legs.last else {
      return [("", "Aucune étape : Entrée en ajoute.", "")]
    }
    let round = file.round
    let stops = zip(file.stops, file.route.legs).enumerated().map { index, stop in
      let mark = stop.0.activity?.state == .done ? "√" : ""
      return (
        "\(index + 1) \(mark)", RoundText.place(stop.0.place), RoundText.shortLeg(stop.1)
      )
    }
    return [(round.leavesAt?.description ?? "", "départ : \(RoundText.place(first.from))", "")]
      + stops
      + [
        (
          round.returnsAt?.description ?? "", "retour : \(RoundText.place(last.to))",
          RoundText.shortLeg(last)
        ),
        (
          "", round.means.label,
          "\(RoundText.total(file.route)), \(file.route.counted.french) à compter"
        ),
      ]
  }
}
