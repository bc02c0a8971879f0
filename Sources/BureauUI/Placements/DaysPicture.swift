internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The drawing of the grid of days: a line for each learner, a cell for each week, the total, the
/// attestation.
struct DaysPicture {
  let pane: DaysPane
  let names: [Placement.ID: String]

  func draw(on canvas: inout Canvas, in body: Rect) {
    let nameWidth = max(20, min(34, body.columns / 3))
    let weeks = pane.files.map { $0.span.weeks.count }.max() ?? 0
    header(on: &canvas, row: body.row, nameWidth, weeks)
    let visible = body.rows - 2
    let first = max(0, min(pane.row - visible / 2, pane.files.count - visible))
    for (offset, placement) in pane.files.dropFirst(first).prefix(visible).enumerated() {
      line(
        placement, isBar: first + offset == pane.row, on: &canvas, row: body.row + 2 + offset,
        nameWidth, weeks, columns: body.columns)
    }
  }

  private func header(on canvas: inout Canvas, row: Int, _ nameWidth: Int, _ weeks: Int) {
    canvas.put("Élève", row: row, column: 4, style: .listHeader)
    for week in 0..<weeks {
      canvas.put("S\(week + 1)", row: row, column: column(week, nameWidth), style: .listHeader)
    }
    canvas.put("Jours", row: row, column: column(weeks, nameWidth) + 1, style: .listHeader)
    canvas.put("Attestation", row: row, column: column(weeks, nameWidth) + 12, style: .listHeader)
    canvas.fill(
      Rect(row: row + 1, column: 1, columns: canvas.size.columns - 2, rows: 1), with: "─",
      style: .border)
  }

  private func line(
    _ placement: Placement, isBar: Bool, on canvas: inout Canvas, row: Int, _ nameWidth: Int,
    _ weeks: Int, columns: Int
  ) {
    canvas.put(
      names[placement.id] ?? "", row: row, column: 4, style: isBar ? .textStrong : .text,
      width: nameWidth)
    if isBar { canvas.put("►", row: row, column: 1) }
    for week in placement.realSpan.weeks.indices {
      let days = placement.daysDone.days(inWeek: week)
      let isCell = isBar && week == pane.week
      canvas.put(
        " \(days.map(String.init) ?? "·") ", row: row, column: column(week, nameWidth) - 1,
        style: isCell ? .fieldFocus : (days == nil ? .textMuted : .text))
      if isCell { canvas.cursor = (row, column(week, nameWidth)) }
    }
    let at = column(weeks, nameWidth)
    let total = placement.daysDone.total.map(String.init) ?? "—"
    canvas.put(
      "\(total) / \(placement.realSpan.weekdays)", row: row, column: at + 1, width: 9)
    let attestation = placement.attestation.map { "√ reçue \($0.on.shortFrench)" } ?? "○ attendue"
    canvas.put(
      attestation, row: row, column: at + 12,
      style: placement.attestation == nil ? .textMuted : .stateOk, width: columns - at - 13)
  }

  private func column(_ week: Int, _ nameWidth: Int) -> Int { 4 + nameWidth + 2 + 4 * week }
}
