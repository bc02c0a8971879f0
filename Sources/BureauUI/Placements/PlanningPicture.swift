internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The drawing of the calendar: months above, a line of blocks for each class, the load below.
struct PlanningPicture {
  let pane: PlanningPane

  func draw(on canvas: inout Canvas, in body: Rect) {
    let step = body.columns >= 110 ? 2 : 1
    months(on: &canvas, row: body.row, step)
    let digits = max(3, String(pane.weeks.map(\.learners).max() ?? 0).count)
    let visible = body.rows - digits - 3
    let first = max(0, min(pane.row - visible / 2, pane.classes.count - visible))
    for (offset, line) in pane.classes.dropFirst(first).prefix(visible).enumerated() {
      let row = body.row + 1 + offset
      let isBar = first + offset == pane.row
      canvas.put(
        (isBar ? "► " : "  ") + line.schoolClass.label, row: row, column: 1,
        style: isBar ? .textStrong : .text, width: Self.labelWidth - 1)
      if isBar { canvas.cursor = (row, 1) }
      for (index, week) in pane.weeks.enumerated() {
        cell(
          week.away.contains(line.id), week, on: &canvas, row: row,
          column: Self.labelWidth + index * step, step)
      }
    }
    load(on: &canvas, row: body.endRow - 1 - digits, step)
    canvas.put(
      "█ en stage   ░ vacances   ▲ plus de la moitié dehors   │ aujourd'hui",
      row: body.endRow - 1, column: 3, style: .textMuted, width: body.columns - 5)
  }

  private static let labelWidth = 16

  private func months(on canvas: inout Canvas, row: Int, _ step: Int) {
    var last = 0
    for (index, week) in pane.weeks.enumerated() where week.span.to.month != last {
      last = week.span.to.month
      let names = step == 1 ? 3 : 7
      canvas.put(
        String(week.span.to.monthAndYear.prefix { $0 != " " }.prefix(names)), row: row,
        column: Self.labelWidth + index * step, style: .listHeader, width: names)
    }
  }

  private func cell(
    _ isAway: Bool, _ week: PlanningWeek, on canvas: inout Canvas, row: Int, column: Int,
    _ step: Int
  ) {
    let (glyph, style): (String, Style) =
      isAway
      ? ("█", .stateInfo)
      : week.isHoliday
        ? ("░", .textMuted) : week.span.contains(pane.today) ? ("│", .stateOk) : ("·", .textMuted)
    canvas.put(
      String(repeating: glyph, count: glyph == "│" || glyph == "·" ? 1 : step), row: row,
      column: column, style: style)
  }

  /// The learners away each week, written downwards, and a mark where they are too many.
  private func load(on canvas: inout Canvas, row: Int, _ step: Int) {
    canvas.put("  élèves dehors", row: row, column: 1, style: .fieldLabel)
    for (index, week) in pane.weeks.enumerated() where week.learners > 0 {
      let column = Self.labelWidth + index * step
      for (offset, digit) in String(week.learners).enumerated() {
        canvas.put(
          String(digit), row: row + offset, column: column,
          style: week.isHeavy ? .stateWarning : .text)
      }
      if week.isHeavy { canvas.put("▲", row: row - 1, column: column, style: .stateWarning) }
    }
  }
}
