internal import BureauDomain
internal import TextUI

/// The drawing of a checklist: a line for each step with what the base knows of it, the chosen one
/// explained below, then what happened to the year.
struct YearPicture {
  let pane: YearPane

  private static let labelWidth = 31

  func draw(on canvas: inout Canvas, in body: Rect) {
    var row = body.row + 1
    for (index, step) in pane.kind.steps.enumerated() {
      line(step, isBar: index == pane.row, on: &canvas, row: row, columns: body.columns)
      row += 1
    }
    row += 1
    Box.rule(
      on: &canvas, row: row, columns: 1..<body.columns - 1, title: pane.step.label,
      right: pane.file?.tick(of: pane.step).map { "faite le \($0.on) par \($0.by)" } ?? "à faire")
    let fact = YearWords.fact(pane.step, pane.figures, pane.year)
    let room = body.columns - Self.labelWidth - 8
    // A narrow screen cuts what is known of a step: here it stands whole.
    if DisplayWidth.of(fact.text) > room {
      row += 1
      canvas.put(fact.text, row: row, column: 3, style: fact.style, width: body.columns - 5)
    }
    for text in TextWrap.lines(pane.step.advice, width: body.columns - 6) {
      row += 1
      canvas.put(text, row: row, column: 3, width: body.columns - 5)
    }
    events(on: &canvas, row: row + 2, in: body)
  }

  private func line(
    _ step: YearStep, isBar: Bool, on canvas: inout Canvas, row: Int, columns: Int
  ) {
    let isDone = pane.file?.tick(of: step) != nil
    let (text, style) = YearWords.fact(step, pane.figures, pane.year)
    canvas.put(isDone ? "√" : "○", row: row, column: 3, style: isDone ? .stateOk : .textMuted)
    canvas.put(step.label, row: row, column: 5, width: Self.labelWidth)
    canvas.put(
      text, row: row, column: 6 + Self.labelWidth, style: style,
      width: columns - Self.labelWidth - 8)
    guard isBar else { return }
    canvas.put("►", row: row, column: 1, style: .listSelected)
    canvas.restyle(Rect(row: row, column: 0, columns: columns, rows: 1), style: .listSelected)
    canvas.cursor = (row, 1)
  }

  private func events(on canvas: inout Canvas, row: Int, in body: Rect) {
    guard let events = pane.file?.events, !events.isEmpty else { return }
    Box.rule(on: &canvas, row: row, columns: 1..<body.columns - 1, title: "L'année \(pane.year)")
    for (offset, event) in events.suffix(max(0, body.endRow - row - 1)).enumerated() {
      canvas.put(event.french, row: row + 1 + offset, column: 3, width: body.columns - 5)
    }
  }
}
