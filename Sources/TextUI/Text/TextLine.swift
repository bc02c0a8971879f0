/// One line of text being typed: the text and the place of the cursor in it.
public struct TextLine: Hashable, Sendable {
  private var content: EditableText

  public init(_ text: String = "") { content = EditableText(text) }

  public var text: String { content.text }

  /// In characters from the start.
  public var cursor: Int { content.cursor }

  /// Answers an editing key; false if the key is not one.
  public mutating func edit(_ key: Key, limit: Int) -> Bool {
    switch key {
    case .home, .control("a"): content.move(to: 0)
    case .end, .control("e"): content.move(to: text.count)
    case .control("u"): content = EditableText()
    case .control("k"): content.remove(cursor..<text.count)
    default: return content.edit(key, limit: limit)
    }
    return true
  }

  /// Inserts at the cursor; line ends become spaces, and what passes the limit is left out.
  public mutating func insert(_ piece: String, limit: Int) {
    let clean = piece.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    content.insert(String(clean), limit: limit)
  }

  /// Draws the line in `width` cells, scrolled so that the cursor is visible.
  ///
  /// - Parameter isFresh: nothing was typed since the focus came: a long line shows how it begins.
  public func draw(
    on canvas: inout Canvas, row: Int, column: Int, width: Int, style: Style, isFocused: Bool,
    isFresh: Bool = false
  ) {
    guard width > 0 else { return }
    canvas.fill(Rect(row: row, column: column, columns: width, rows: 1), style: style)
    let fits = DisplayWidth.of(text) <= width
    guard isFocused, fits || !isFresh else {
      canvas.put(text, row: row, column: column, style: style, width: width)
      if isFocused { canvas.cursor = (row, column + width - 1) }
      return
    }
    let characters = content.characters
    var start = 0
    var before = characters[..<cursor].reduce(0) { $0 + DisplayWidth.of($1) }
    while !fits, before >= width {
      before -= DisplayWidth.of(characters[start])
      start += 1
    }
    let shown = DisplayWidth.prefix(String(characters[start...]), width: width)
    canvas.put(String(shown), row: row, column: column, style: style, width: width)
    canvas.cursor = (row, column + min(before, width - 1))
  }
}
