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
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
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
    guard row >= 0, row < size.rows, column < size.columns, width > 0 else { return column }
    let limit = min(size.columns, width == .max ? size.columns : column + width)
    guard limit > column else { return column }
    return draw(text, row: row, column: column, limit: limit, style: style)
  }

  /// Fills a rectangle with one character of width 1.
  public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar = " ", style: Style = .text) {
    let columns = max(0, rect.column)..<max(0, min(size.columns, rect.endColumn))
    for row in max(0, rect.row)..<max(max(0, rect.row), min(size.rows, rect.endRow)) {
      for column in columns {
        cells[row * size.columns + column] = Cell(scalar: scalar, style: style)
      }
    }
  }

  /// Gives another style to cells already written, as the bar of a list does.
  public mutating func restyle(_ rect: Rect, style: Style) {
    let columns = max(0, rect.column)..<max(max(0, rect.column), min(size.columns, rect.endColumn))
    for row in max(0, rect.row)..<max(max(0, rect.row), min(size.rows, rect.endRow)) {
      for column in columns { cells[row * size.columns + column].style = style }
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

  private mutating func draw(
    _ text: String, row: Int, column: Int, limit: Int, style: Style
  ) -> Int {
    var at = column
    let base = row * size.columns
    for character in text {
      let scalars = character.unicodeScalars
      let width = DisplayWidth.of(character)
      guard width > 0 else { continue }
      guard at + width <= limit else {
        if limit - 1 >= max(0, column) {
          cells[base + limit - 1] = Cell(scalar: "…", style: style)
        }
        return limit
      }
      defer { at += width }
      guard at >= 0 else { continue }
      if scalars.count == 1 {
        cells[base + at] = Cell(scalar: scalars.first!, style: style)
      } else {
        cells[base + at] = Cell(cluster: UInt32(clusters.count), style: style)
        clusters.append(String(character))
      }
      for extra in 1..<max(1, width) { cells[base + at + extra] = .continuation(style) }
    }
    return at
  }
}
