/// Borders and rules, drawn with our own glyphs: the terminal's line set breaks in PuTTY.
public enum Box {
  /// A frame around a rectangle, its inside wiped, with a title and a foot cut into the border.
  public static func draw(
    on canvas: inout Canvas, _ rect: Rect, title: String = "", foot: String = "",
    style: Style = .border
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    canvas.fill(rect, style: .surfacePanel)
    let right = rect.endColumn - 1
    let bottom = rect.endRow - 1
    canvas.fill(
      Rect(row: rect.row, column: rect.column, columns: rect.columns, rows: 1), with: "─",
      style: style)
    canvas.fill(
      Rect(row: bottom, column: rect.column, columns: rect.columns, rows: 1), with: "─",
      style: style)
    for row in rect.row..<rect.endRow {
      canvas.put("│", row: row, column: rect.column, style: style)
      canvas.put("│", row: row, column: right, style: style)
    }
    canvas.put("┌", row: rect.row, column: rect.column, style: style)
    canvas.put("┐", row: rect.row, column: right, style: style)
    canvas.put("└", row: bottom, column: rect.column, style: style)
    canvas.put("┘", row: bottom, column: right, style: style)
    inset(title, on: &canvas, row: rect.row, rect: rect, style: .textStrong)
    inset(foot, on: &canvas, row: bottom, rect: rect, style: .textMuted)
  }

  /// A full-width rule with a title on the left and a remark on the right: « ── Suite ──── ».
  public static func rule(
    on canvas: inout Canvas, row: Int, columns: Range<Int>, title: String = "", right: String = ""
  ) {
    canvas.fill(
      Rect(row: row, column: columns.lowerBound, columns: columns.count, rows: 1), with: "─",
      style: .border)
    if !title.isEmpty {
      canvas.put(
        " \(title) ", row: row, column: columns.lowerBound + 2, style: .textStrong,
        width: columns.count - 4)
    }
    guard !right.isEmpty else { return }
    let width = DisplayWidth.of(right) + 2
    canvas.put(
      " \(right) ", row: row, column: columns.upperBound - width - 1, style: .textMuted,
      width: width)
  }

  /// The rectangle of this size in the middle of another, cut to fit in it.
  public static func centred(_ size: Size, in rect: Rect) -> Rect {
    let columns = min(size.columns, rect.columns)
    let rows = min(size.rows, rect.rows)
    return Rect(
      row: rect.row + (rect.rows - rows) / 2, column: rect.column + (rect.columns - columns) / 2,
      columns: columns, rows: rows)
  }

  /// The rectangle of this size under a row if there is room, over it otherwise.
  public static func place(_ size: Size, under row: Int, column: Int, in rect: Rect) -> Rect {
    let below = rect.endRow - row - 1
    let above = row - rect.row
    let rows = min(size.rows, max(below, above))
    let columns = min(size.columns, rect.columns)
    return Rect(
      row: below >= rows ? row + 1 : row - rows,
      column: max(rect.column, min(column, rect.endColumn - columns)), columns: columns,
      rows: rows)
  }

  /// As `place`, but never cut to the room under or over the row: what fits on neither side covers it.
  public static func cover(_ size: Size, near row: Int, column: Int, in rect: Rect) -> Rect {
    var place = place(size, under: row, column: column, in: rect)
    let rows = min(size.rows, rect.rows)
    guard place.rows < rows else { return place }
    place.row = rect.endRow - rows
    place.rows = rows
    return place
  }

  private static func inset(
    _ text: String, on canvas: inout Canvas, row: Int, rect: Rect, style: Style
  ) {
    guard !text.isEmpty else { return }
    canvas.put(
      " \(text) ", row: row, column: rect.column + 2, style: style, width: rect.columns - 4)
  }
}
