internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The drawing of the calendar: months above, a line of blocks for each class, the load below.
struct PlanningPicture {
  let pane: PlanningPane
  /// The classes that are away, week by week.
  private let away: [Set<SchoolClass.ID>]

  init(pane: PlanningPane) {
    self.pane = pane
    away = pane.weeks.map { week in
      Set(pane.periods.filter { $0.span.overlaps(week) }.flatMap(\.classes))
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let step = body.columns >= 110 ? 2 : 1
    months(on: &canvas, row: body.row, step)
    let visible = body.rows - 6
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
          away[index].contains(line.id), week, on: &canvas, row: row,
          column: Self.labelWidth + index * step, step)
      }
    }
    load(on: &canvas, row: body.endRow - 4, step)
    canvas.put(
      "█ en stage   ░ vacances   ▲ plus de la moitié dehors   │ aujourd'hui",
      row: body.endRow - 1, column: 3, style: .textMuted, width: body.columns - 5)
  }

  private static let labelWidth = 16

  private func months(on canvas: inout Canvas, row: Int, _ step: Int) {
    var last = 0
    for (index, week) in pane.weeks.enumerated() where week.to.month != last {
      last = week.to.month
      let names = step == 1 ? 3 : 7
      canvas.put(
        String(week.to.monthAndYear.prefix { $0 != " " }.prefix(names)), row: row,
        column: Self.labelWidth + index * step, style: .listHeader, width: names)
    }
  }

  private func cell(
    _ isAway: Bool, _ week: DaySpan, on canvas: inout Canvas, row: Int, column: Int, _ step: Int
  ) {
    let (glyph, style): (String, Style) =
      isAway
      ? ("█", .stateInfo)
      : isHoliday(week)
        ? ("░", .textMuted) : week.contains(pane.today) ? ("│", .stateOk) : ("·", .textMuted)
    canvas.put(
      String(repeating: glyph, count: glyph == "│" || glyph == "·" ? 1 : step), row: row,
      column: column, style: style)
  }

  /// A week without a day of school.
  private func isHoliday(_ week: DaySpan) -> Bool {
    (0..<week.days).allSatisfy { offset in
      let day = week.from.adding(days: offset)
      return day.weekday >= .saturday || pane.holidays.contains { $0.span.contains(day) }
    }
  }

  /// The learners away each week, written downwards, and a mark where they are too many.
  private func load(on canvas: inout Canvas, row: Int, _ step: Int) {
    let all = pane.classes.reduce(0) { $0 + $1.present }
    canvas.put("  élèves dehors", row: row, column: 1, style: .fieldLabel)
    for (index, classes) in away.enumerated() {
      let away = pane.classes.reduce(0) { $0 + (classes.contains($1.id) ? $1.present : 0) }
      guard away > 0 else { continue }
      let column = Self.labelWidth + index * step
      let isHeavy = away * 2 > all
      for (offset, digit) in String(away).suffix(3).enumerated() {
        canvas.put(
          String(digit), row: row + offset, column: column,
          style: isHeavy ? .stateWarning : .text)
      }
      if isHeavy { canvas.put("▲", row: row - 1, column: column, style: .stateWarning) }
    }
  }
}
