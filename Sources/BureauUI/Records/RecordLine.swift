internal import BureauDomain
internal import TextUI

/// One line of a record, and what Enter opens on it.
struct RecordLine<Target: Hashable & Sendable>: Hashable, Sendable {
  /// How it is drawn.
  enum Content: Hashable, Sendable {
    case section(String)
    /// A name and its value.
    case fact(String, String)
    /// Columns of these widths; the last takes the rest.
    case columns([Cell])
    case warning(Violation)
    case note(String)
  }

  /// A text and the cells it takes; more on a wide screen if it grows.
  struct Cell: Hashable, Sendable {
    let text: String
    let width: Int
    var grows = false
  }

  let content: Content
  var target: Target?
  var hint = ""

  var violation: Violation? {
    if case .warning(let violation) = content { return violation }
    return nil
  }

  func draw(on canvas: inout Canvas, row: Int, columns: Int) {
    switch content {
    case .section(let title):
      Box.rule(on: &canvas, row: row, columns: 1..<columns - 1, title: title)
    case .fact(let label, let value):
      canvas.put(label, row: row, column: 3, style: .fieldLabel, width: Self.labelWidth)
      canvas.put(value, row: row, column: 3 + Self.labelWidth, width: columns - Self.labelWidth - 5)
    case .columns(let cells):
      var at = 3
      let needed = cells.reduce(3) { $0 + $1.width + 2 }
      for (index, cell) in cells.enumerated() {
        let width = cell.width + (cell.grows ? max(0, columns - needed) : 0)
        let room = index == cells.count - 1 ? columns - at - 2 : min(width, columns - at - 2)
        canvas.put(cell.text, row: row, column: at, width: max(0, room))
        at += width + 2
      }
    case .warning(let violation):
      canvas.put(
        "▲ \(violation.cited)", row: row, column: 3, style: .stateWarning, width: columns - 5)
    case .note(let text):
      canvas.put(text, row: row, column: 3, style: .textMuted, width: columns - 5)
    }
  }

  private static var labelWidth: Int { 13 }
}
