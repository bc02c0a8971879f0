internal import BureauDomain
internal import TextUI

/// The calendar of a day field (F4): a month, with the day under the bar.
struct CalendarPopup: FieldPopup {
  private var chosen: Day
  private let today: Day

  init(_ chosen: Day, today: Day) {
    self.chosen = chosen
    self.today = today
  }

  var hint: String { "j auj. h hier l lundi" }
  var size: Size { Size(columns: 26, rows: 11) }

  mutating func handle(_ key: Key) -> FieldPopupOutcome {
    switch key {
    case .left, .character("-"): move(-1)
    case .right, .character("+"), .character("="): move(1)
    case .up: move(-7)
    case .down: move(7)
    case .pageUp: chosen = chosen.adding(months: -1)
    case .pageDown: chosen = chosen.adding(months: 1)
    case .home: move(1 - chosen.day)
    case .end: chosen = firstOfMonth.adding(months: 1).adding(days: -1)
    case .character("j"): chosen = today
    case .character("h"): chosen = today.adding(days: -1)
    case .character("l"): chosen = today.next(.monday)
    case .enter, .tab: return .pick(chosen.french)
    case .escape, .function(3), .function(4), .function(12): return .cancel
    default: break
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let month = chosen.monthAndYear
    let column = rect.column + (rect.columns - DisplayWidth.of(month)) / 2
    canvas.put(month, row: rect.row, column: column, style: .textStrong)
    canvas.put(
      "lu ma me je ve sa di", row: rect.row + 1, column: rect.column + 2, style: .listHeader)
    let first = firstOfMonth
    var day = first.adding(days: 1 - first.weekday.rawValue)
    for week in 0..<6 {
      for weekday in 0..<7 {
        draw(day, on: &canvas, row: rect.row + 2 + week, column: rect.column + 2 + weekday * 3)
        day = day.adding(days: 1)
      }
    }
    canvas.put(
      chosen.longFrench, row: rect.row + 8, column: rect.column + 1, style: .textMuted,
      width: rect.columns - 1)
  }

  private func draw(_ day: Day, on canvas: inout Canvas, row: Int, column: Int) {
    guard day.month == chosen.month else { return }
    let style: Style =
      day == chosen ? .listSelected : (day == today ? .textStrong : .text)
    let text = day.day < 10 ? " \(day.day)" : "\(day.day)"
    canvas.put(text, row: row, column: column, style: style)
    if day == chosen { canvas.cursor = (row, column) }
  }

  private var firstOfMonth: Day { chosen.adding(days: 1 - chosen.day) }

  private mutating func move(_ days: Int) { chosen = chosen.adding(days: days) }
}
