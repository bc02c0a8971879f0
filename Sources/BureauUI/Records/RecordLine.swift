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
    case warning(String)
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
  /// The broken check it begins to tell: Enter opens its card.
  var violation: Violation?

  /// Whether the bar stops on it.
  var isOpenable: Bool { target != nil || violation != nil }

  /// The same line, or one that is only read if the person may not open what is behind.
  func openable(by permits: (Target) -> Bool) -> RecordLine {
    guard let target, !permits(target) else { return self }
    var line = self
    line.target = nil
    line.hint = ""
    return line
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
    case .warning(let text):
      canvas.put(text, row: row, column: 3, style: .stateWarning, width: columns - 5)
    case .note(let text):
      canvas.put(text, row: row, column: 3, style: .textMuted, width: columns - 5)
    }
  }

  static var labelWidth: Int { 13 }
}

extension RecordLine {
  /// The whole sentence of a broken check on one line, for a record that wraps its lines.
  static func whole(_ violation: Violation) -> RecordLine {
    RecordLine(
      content: .warning("▲ \(violation.cited)"),
      hint: "Entrée ou F1 ouvre la fiche qui le dit.", violation: violation)
  }

  /// The whole sentence of a broken check, on as many lines as it needs; Enter opens its card.
  static func of(_ violation: Violation) -> [RecordLine] {
    TextWrap.lines(violation.cited, width: warningWidth).enumerated().map { index, line in
      RecordLine(
        content: .warning(index == 0 ? "▲ \(line)" : "  \(line)"),
        hint: "Entrée ou F1 ouvre la fiche qui le dit.",
        violation: index == 0 ? violation : nil)
    }
  }

  /// The card of the check that the line is about.
  var card: CardPane? { violation.flatMap { CardPane.explaining($0.check.citations) } }

  /// The width of a warning there, its glyph left out.
  private static var warningWidth: Int { 72 }
}
