/// What the screen shall show: one flat array of cells and the place of the cursor.
///
/// Panes draw everything on it at each frame; the terminal sends only what changed. Nothing
/// written outside is an error: it is cut, so a pane may draw without knowing how small the
/// window is. Coordinates are (row, column) from the top left corner, in cells.
public struct Canvas: Sendable {
  public let size: Size
  /// Where the terminal cursor stands; nil hides it.
  public var cursor: (row: Int, column: Int)?
  public private(set) var cells: [Cell]
  private var clusters: [String] = []

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The whole canvas as a rectangle.
  public var bounds: Rect {
    Rect(row: 0, column: 0, columns: size.columns, rows: size.rows)
  }

  /// Writes `text` on one row from `column`, cut at `width` cells (or the edge of the canvas)
  /// with « … » in its last cell, and gives the column after the last cell written.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .text, width: Int = .max
  ) -> Int {
    guard 0..<size.rows ~= row, column < size.columns, width > 0 else { return column }
    let limit = width < size.columns - column ? column + width : size.columns
    guard limit > 0 else { return limit }
    return drawPlain(text, row: row, column: column, limit: limit, style: style)
      ?? draw(text, row: row, column: column, limit: limit, style: style)
  }

  /// Writes `text` into `width` cells from `column`, at their start, middle or end, cut as `put` does;
  /// the other cells keep what they hold.
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .text, width: Int, align: Alignment
  ) {
    let offset = align.offset(of: DisplayWidth.of(text), in: width)
    put(text, row: row, column: column + offset, style: style, width: width - offset)
  }

  /// Fills a rectangle with one character of width 1.
  public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar = " ", style: Style = .text) {
    let columns = columns(of: rect)
    guard !columns.isEmpty else { return }
    for row in rows(of: rect) {
      cutWideCell(at: columns.lowerBound, row: row)
      cutWideCell(at: columns.upperBound, row: row)
      for column in columns {
        cells[row * size.columns + column] = Cell(scalar: scalar, style: style)
      }
    }
  }

  /// Gives another style to cells already written, as the bar of a list does.
  public mutating func restyle(_ rect: Rect, style: Style) {
    for row in rows(of: rect) {
      for column in columns(of: rect) { cells[row * size.columns + column].style = style }
    }
  }

  /// The cluster (a letter with its combining marks) a cell refers to.
  public func cluster(_ index: UInt32) -> String { clusters[Int(index)] }

  /// One row as text, without the blanks at its end: what tests and `--lecteur` read.
  public func text(row: Int) -> String {
    var line = ""
    for cell in cells[row * size.columns..<(row + 1) * size.columns] {
      switch cell.content {
      case .scalar(let scalar): line.unicodeScalars.append(scalar)
      case .cluster(let index): line += clusters[Int(index)]
      case .continuation: continue
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension Canvas {
  private func rows(of rect: Rect) -> Range<Int> {
    rect.row < rect.endRow ? (rect.row..<rect.endRow).clamped(to: 0..<size.rows) : 0..<0
  }

  private func columns(of rect: Rect) -> Range<Int> {
    rect.column < rect.endColumn
      ? (rect.column..<rect.endColumn).clamped(to: 0..<size.columns) : 0..<0
  }

  /// The hot path: a text whose scalars all take one cell. Nil, with nothing lost, for others.
  private mutating func drawPlain(
    _ text: String, row: Int, column: Int, limit: Int, style: Style
  ) -> Int? {
    cutWideCell(at: max(0, column), row: row)
    let base = row * size.columns
    var at = column
    defer { endWideCell(at: at, row: row) }
    for scalar in text.unicodeScalars {
      guard DisplayWidth.isOneCell(scalar) else { return nil }
      guard at < limit else {
        cells[base + limit - 1] = Cell(scalar: "…", style: style)
        return limit
      }
      if at >= 0 { cells[base + at] = Cell(scalar: scalar, style: style) }
      at += 1
    }
    return at
  }

  private mutating func draw(
    _ text: String, row: Int, column: Int, limit: Int, style: Style
  ) -> Int {
    var at = column
    for character in text {
      let glyph = Glyph(character)
      guard at + glyph.width <= limit else {
        set(.scalar("…", width: 1), row: row, column: limit - 1, style: style)
        for rest in at..<max(at, limit - 1) {
          set(.scalar(" ", width: 1), row: row, column: rest, style: style)
        }
        return limit
      }
      set(glyph, row: row, column: at, style: style)
      at += glyph.width
    }
    return at
  }

  /// Writes one glyph whose cells are all right of the canvas' left edge.
  private mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    guard column >= 0, glyph.width > 0 else { return }
    cutWideCell(at: column, row: row)
    cutWideCell(at: column + glyph.width, row: row)
    let index = row * size.columns + column
    switch glyph {
    case .nothing: return
    case .scalar(let scalar, _): cells[index] = Cell(scalar: scalar, style: style)
    case .cluster(let text, _):
      cells[index] = Cell(cluster: UInt32(clusters.count), style: style)
      clusters.append(text)
    }
    if glyph.width == 2 { cells[index + 1] = .continuation(style) }
  }

  /// Blanks what is left of a wide character whose first half has just been overwritten.
  private mutating func endWideCell(at column: Int, row: Int) {
    guard 1..<size.columns ~= column else { return }
    let index = row * size.columns + column
    guard cells[index].content == .continuation,
      case .scalar(let left) = cells[index - 1].content, DisplayWidth.of(left) < 2
    else { return }
    cells[index] = Cell(scalar: " ", style: cells[index].style)
  }

  /// Blanks the wide character that lies across the left border of a column, if one does.
  private mutating func cutWideCell(at column: Int, row: Int) {
    guard 0..<size.columns ~= column else { return }
    let index = row * size.columns + column
    guard cells[index].content == .continuation else { return }
    cells[index - 1] = Cell(scalar: " ", style: cells[index - 1].style)
    cells[index] = Cell(scalar: " ", style: cells[index].style)
  }
}
