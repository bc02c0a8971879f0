/// The fixed parts of every screen, and the place left for the body of a pane.
public enum Frame {
  /// The smallest window in which a screen can be used; below it a sentence takes its place.
  public static let smallest = Size(columns: 60, rows: 16)

  /// Whether screens are drawn at this size.
  public static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  /// Between the heading and the status line.
  public static func body(of size: Size) -> Rect {
    Rect(row: 1, column: 0, columns: size.columns, rows: max(0, size.rows - 3))
  }

  /// The first line: the path, and the figures against the right edge.
  public static func drawHeading(_ heading: Heading, on canvas: inout Canvas) {
    canvas.fill(Rect(row: 0, column: 0, columns: canvas.size.columns, rows: 1), style: .title)
    let right = DisplayWidth.of(heading.right)
    let room = canvas.size.columns - right - 4
    canvas.put(
      heading.left(width: max(0, room)), row: 0, column: 1, style: .title, width: max(0, room))
    canvas.put(
      heading.right, row: 0, column: canvas.size.columns - right - 1, style: .title, width: right)
  }

  /// The line above the key bar: a notice, or the status of the pane. A long notice is never cut: it
  /// covers as many lines of the body as it needs; a long status takes those that are empty.
  public static func drawStatus(_ status: Status, notice: Notice?, on canvas: inout Canvas) {
    let row = canvas.size.rows - 2
    if let notice { return draw(notice, on: &canvas, lastRow: row) }
    let right = DisplayWidth.of(status.right)
    let room = canvas.size.columns - 2 - (right > 0 ? right + 2 : 0)
    let lines = TextWrap.lines(status.left, width: max(1, room))
    let above = max(0, row - lines.count + 1)..<row
    if lines.count > 1, above.allSatisfy({ canvas.text(row: $0).isEmpty }) {
      for (line, at) in zip(lines, above.lowerBound...) {
        canvas.put(line, row: at, column: 1, style: status.style, width: max(0, room))
      }
    } else {
      canvas.put(status.left, row: row, column: 1, style: status.style, width: max(0, room))
    }
    canvas.put(
      status.right, row: row, column: canvas.size.columns - right - 1, style: .textMuted)
  }

  private static func draw(_ notice: Notice, on canvas: inout Canvas, lastRow: Int) {
    let lines = TextWrap.lines(notice.text, width: canvas.size.columns - 4)
    let first = lastRow - lines.count + 1
    canvas.fill(
      Rect(row: first, column: 0, columns: canvas.size.columns, rows: lines.count), style: .text)
    canvas.put(notice.glyph, row: first, column: 1, style: notice.style)
    for (offset, line) in lines.enumerated() {
      canvas.put(line, row: first + offset, column: 3, style: notice.style)
    }
  }

  /// What a window that is too small shows; the state of the screen is kept.
  public static func drawTooSmall(on canvas: inout Canvas) {
    let lines = [
      "Fenêtre trop petite.",
      "Agrandissez-la :",
      "\(smallest.columns) × \(smallest.rows) au moins.",
      "Rien n'est perdu.",
    ]
    for (row, line) in lines.enumerated() where row < canvas.size.rows {
      canvas.put(line, row: row, column: 0, style: .stateWarning)
    }
  }
}
