/// One line of text being typed: the text and the place of the cursor in it.
public struct TextLine: Hashable, Sendable {
  public private(set) var text: String
  /// In characters from the start.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Answers an editing key; false if the key is not one.
  public mutating func edit(_ key: Key, limit: Int) -> Bool {
    switch key {
    case .character(let letter): insert(String(letter), limit: limit)
    case .backspace: remove(from: cursor - 1)
    case .delete: remove(from: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .controlLeft: cursor = wordStart()
    case .controlRight: cursor = wordEnd()
    case .control("u"): self = TextLine()
    case .control("k"): text = String(text.prefix(cursor))
    default: return false
    }
    return true
  }

  /// Inserts at the cursor; line ends become spaces, and what passes the limit is left out.
  public mutating func insert(_ piece: String, limit: Int) {
    let clean = piece.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    let room = max(0, limit - text.count)
    let kept = clean.prefix(room)
    text.insert(contentsOf: kept, at: index(cursor))
    cursor += kept.count
  }

  /// Draws the line in `width` cells, scrolled so that the cursor is visible.
  public func draw(
    on canvas: inout Canvas, row: Int, column: Int, width: Int, style: Style, isFocused: Bool
  ) {
    guard width > 0 else { return }
    canvas.fill(Rect(row: row, column: column, columns: width, rows: 1), style: style)
    guard isFocused else {
      canvas.put(text, row: row, column: column, style: style, width: width)
      return
    }
    var start = 0
    let characters = Array(text)
    var before = characters[..<cursor].reduce(0) { $0 + DisplayWidth.of($1) }
    let fits = DisplayWidth.of(text) <= width
    while !fits, before >= width {
      before -= DisplayWidth.of(characters[start])
      start += 1
    }
    let shown = String(characters[start...].prefix(width))
    canvas.put(shown, row: row, column: column, style: style, width: width)
    canvas.cursor = (row, column + min(before, width - 1))
  }

  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset)
  }

  private mutating func remove(from offset: Int) {
    guard offset >= 0, offset < text.count else { return }
    text.remove(at: index(offset))
    cursor = offset
  }

  private func wordStart() -> Int {
    let characters = Array(text)
    var at = cursor
    while at > 0, characters[at - 1] == " " { at -= 1 }
    while at > 0, characters[at - 1] != " " { at -= 1 }
    return at
  }

  private func wordEnd() -> Int {
    let characters = Array(text)
    var at = cursor
    while at < characters.count, characters[at] == " " { at += 1 }
    while at < characters.count, characters[at] != " " { at += 1 }
    return at
  }
}
