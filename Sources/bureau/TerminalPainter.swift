import CNcurses
import TextUI

/// Hands a canvas to ncurses: the rows that differ from the last one, roles turned into attributes.
struct TerminalPainter {
  private let tier: ColorTier
  private let isUnicode: Bool
  private var lines = LineStyle.simple
  private var attributes: [attr_t] = []
  private var pairs: [Int32] = []
  private var shown: Canvas?
  private var row: [cchar_t] = []

  init(theme: Theme, tier: ColorTier, isUnicode: Bool) {
    self.tier = tier
    self.isUnicode = isUnicode
    use(theme)
  }

  /// Changes the colours of all roles; the next canvas is painted whole.
  mutating func use(_ theme: Theme) {
    lines = isUnicode ? theme.lines : .ascii
    attributes = []
    pairs = []
    for style in Style.allCases {
      let paint = theme.look(style, in: tier).paint(in: tier)
      attributes.append(Self.attributes(paint.attributes))
      pairs.append(Self.pair(Int32(style.rawValue) + 1, for: paint))
    }
    forget()
  }

  /// Makes the next canvas be painted whole.
  mutating func forget() { shown = nil }

  /// Draws what changed into ncurses' memory; false when nothing did.
  mutating func paint(_ canvas: Canvas) -> Bool {
    var isChanged = shown == nil || !Self.sameCursor(shown, canvas)
    for row in 0..<min(canvas.size.rows, Int(getmaxy(cn_screen()))) where differs(row, in: canvas) {
      hand(row, of: canvas)
      isChanged = true
    }
    shown = canvas
    guard isChanged else { return false }
    curs_set(canvas.cursor == nil ? 0 : 1)
    let corner = (row: canvas.size.rows - 1, column: 0)
    let cursor = canvas.cursor ?? corner
    wmove(cn_screen(), Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    return true
  }

  /// A row with clusters counts as different: their numbers differ from canvas to canvas.
  private func differs(_ row: Int, in canvas: Canvas) -> Bool {
    guard let shown, shown.size == canvas.size else { return true }
    let range = row * canvas.size.columns..<(row + 1) * canvas.size.columns
    return canvas.cells.withUnsafeBufferPointer { new in
      shown.cells.withUnsafeBufferPointer { old in
        range.contains { new[$0] != old[$0] || new[$0].isCluster }
      }
    }
  }

  private mutating func hand(_ number: Int, of canvas: Canvas) {
    row.removeAll(keepingCapacity: true)
    for cell in canvas.cells[number * canvas.size.columns..<(number + 1) * canvas.size.columns] {
      switch cell.content {
      case .scalar(let scalar): append(scalar, style: cell.style)
      case .cluster(let index): append(cluster: canvas.cluster(index), style: cell.style)
      case .continuation where isUnicode: continue
      case .continuation: append("?", style: cell.style)
      }
    }
    mvwadd_wchnstr(cn_screen(), Int32(number), 0, row, Int32(row.count))
  }

  private mutating func append(_ scalar: Unicode.Scalar, style: Style) {
    let drawn = isUnicode ? lines.glyph(for: scalar) : Transliteration.ascii(scalar)
    let role = Int(style.rawValue)
    row.append(cn_cell(wchar_t(bitPattern: drawn.value), attributes[role], pairs[role]))
  }

  private mutating func append(cluster: String, style: Style) {
    guard let base = cluster.unicodeScalars.first else { return }
    append(base, style: style)
    guard isUnicode else { return }
    for mark in cluster.unicodeScalars.dropFirst() {
      cn_add_mark(&row[row.count - 1], wchar_t(bitPattern: mark.value))
    }
  }

  private static func sameCursor(_ old: Canvas?, _ new: Canvas) -> Bool {
    old?.cursor?.row == new.cursor?.row && old?.cursor?.column == new.cursor?.column
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    (attributes.contains(.bold) ? CN_BOLD : 0)
      | (attributes.contains(.underline) ? CN_UNDERLINE : 0)
      | (attributes.contains(.reverse) ? CN_REVERSE : 0)
  }

  /// Gives a colour pair its colours; pair 0 is the terminal's own.
  private static func pair(_ number: Int32, for paint: Paint) -> Int32 {
    guard paint.foreground != nil || paint.background != nil else { return 0 }
    let terminal: Int32 = -1
    init_extended_pair(
      number, paint.foreground.map { Int32($0) } ?? terminal,
      paint.background.map { Int32($0) } ?? terminal)
    return number
  }
}

extension Cell {
  fileprivate var isCluster: Bool {
    if case .cluster = content { true } else { false }
  }
}
