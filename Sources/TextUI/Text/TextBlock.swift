/// Several lines of text being typed, with the cursor by line and character.
///
/// A paragraph is one line of text; the picture wraps it, and up and down follow the picture.
public struct TextBlock: Hashable, Sendable {
  private var content: EditableText

  public init(_ text: String = "") { content = EditableText(text) }

  public var text: String { content.text }

  /// In characters from the start of the whole text.
  public var cursor: Int { content.cursor }

  /// Answers an editing key, Enter included; false if the key is not one. `width` is that of the
  /// picture, `limit` the number of characters allowed.
  public mutating func edit(_ key: Key, width: Int, limit: Int) -> Bool {
    switch key {
    case .enter: insert("\n", limit: limit)
    case .home, .control("a"): content.move(to: picture(width).line(of: cursor).lowerBound)
    case .end, .control("e"): content.move(to: picture(width).line(of: cursor).upperBound)
    case .up: return move(-1, width)
    case .down: return move(1, width)
    case .control("u"): content.remove(paragraph)
    case .control("k"): content.remove(cursor..<paragraph.upperBound)
    default: return content.edit(key, limit: limit)
    }
    return true
  }

  /// Inserts at the cursor; what passes the limit is left out.
  public mutating func insert(_ piece: String, limit: Int) { content.insert(piece, limit: limit) }

  /// Draws the rows around the cursor, or the first ones when it has no focus.
  public func draw(on canvas: inout Canvas, in rect: Rect, style: Style, isFocused: Bool) {
    canvas.fill(rect, style: style)
    let picture = picture(rect.columns)
    let place = picture.place(of: cursor)
    let first = isFocused ? max(0, place.row - rect.rows + 1) : 0
    for (offset, row) in picture.rows.dropFirst(first).prefix(rect.rows).enumerated() {
      canvas.put(
        picture.text(of: row), row: rect.row + offset, column: rect.column, style: style,
        width: rect.columns)
    }
    guard isFocused else { return }
    let column = min(place.column, rect.columns - 1)
    canvas.cursor = (rect.row + place.row - first, rect.column + column)
  }

  private func picture(_ width: Int) -> TextPicture {
    TextPicture(content.characters, width: width)
  }

  /// The paragraph of the cursor, without its line end.
  private var paragraph: Range<Int> {
    let characters = content.characters
    let start = characters[..<cursor].lastIndex(where: \.isNewline).map { $0 + 1 } ?? 0
    return start..<(characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count)
  }

  private mutating func move(_ step: Int, _ width: Int) -> Bool {
    let picture = picture(width)
    let place = picture.place(of: cursor)
    guard picture.rows.indices.contains(place.row + step) else { return false }
    content.move(to: picture.offset(row: place.row + step, column: place.column))
    return true
  }
}
