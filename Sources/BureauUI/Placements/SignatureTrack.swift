internal import BureauDomain
internal import TextUI

/// The way of a convention as a row of steps: « ● rédigée 02/11 ─ ● envoyée 03/11 ─ ○ famille ».
enum SignatureTrack {
  /// A step of the row.
  struct Step: Hashable {
    let text: String
    let style: Style
  }

  static func draw(
    _ placement: Placement, on canvas: inout Canvas, row: Int, columns: Range<Int>, today: Day,
    _ alerts: PlacementAlerts
  ) {
    let dated = steps(placement, today: today, alerts, isDated: true)
    let short = steps(placement, today: today, alerts, isDated: false)
    let fits = width(dated, wide) <= columns.count
    // Where there is room for the signatures alone, a paper that was sent was drawn up.
    let isTight = width(short, narrow) > columns.count && placement.convention?.sent != nil
    let steps = fits ? dated : isTight ? Array(short.dropFirst(2)) : short
    let joint = fits ? wide : narrow
    var column = columns.lowerBound
    for (index, step) in steps.enumerated() {
      if index > 0 {
        canvas.put(joint, row: row, column: column, style: .border)
        column += joint.count
      }
      let width = min(DisplayWidth.of(step.text), columns.upperBound - column)
      guard width > 0 else { return }
      canvas.put(step.text, row: row, column: column, style: step.style, width: width)
      column += width
    }
  }

  private static func width(_ steps: [Step], _ joint: String) -> Int {
    steps.reduce(-joint.count) { $0 + DisplayWidth.of($1.text) + joint.count }
  }

  private static let wide = " ─ "
  private static let narrow = "  "

  /// Signatures come without the word « signée »; what is late bears « ▲ ».
  static func steps(
    _ placement: Placement, today: Day, _ alerts: PlacementAlerts, isDated: Bool
  ) -> [Step] {
    guard let convention = placement.convention else {
      let text = placement.host == nil ? "○ lieu à trouver" : "○ convention à rédiger"
      return [Step(text: text, style: .textMuted)]
    }
    let isLate = placement.due(alerts).map { $0 <= today } ?? false
    let done = [
      ("rédigée", Optional(convention.drafted.on)), ("envoyée", convention.sent?.on),
    ]
    let signed = convention.signatories.map { ($0.label, convention.signature(of: $0)?.on) }
    return (done + signed).map { label, day in
      guard let day else {
        return Step(
          text: "\(isLate ? "▲" : "○") \(label)", style: isLate ? .stateWarning : .textMuted)
      }
      return Step(text: "● \(label)" + (isDated ? " \(day.shortFrench)" : ""), style: .stateOk)
    }
  }
}
