/// Several lines of text being typed, with the cursor by line and character.
///
/// A paragraph is one line of text; the picture wraps it, and up and down follow the picture.
public struct TextBlock: Hashable, Sendable {
  public private(set) var text: String
  /// In characters from the start of the whole text.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Answers an editing key, Enter included; false if the key is not one. `width` is that of the
  /// picture, `limit` the number of characters allowed.
  public mutating func edit(_ key: Key, width: Int, limit: Int) -> Bool {
    switch key {
    case .enter: insert("\n", limit: limit)
    case .character(let letter): insert(String(letter), limit: limit)
    case .backspace: remove(from: cursor - 1)
    case .delete: remove(from: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = row(at: place(width: width).row, width: width).lowerBound
    case .end, .control("e"): cursor = row(at: place(width: width).row, width: width).upperBound
    case .up: return move(-1, width: width)
    case .down: return move(1, width: width)
    case .control("u"): eraseLine()
    case .control("k"): eraseToEnd()
    default: return false
    }
    return true
  }

  /// Inserts at the cursor; what passes the limit is left out.
  public mutating func insert(_ piece: String, limit: Int) {
    let kept = piece.prefix(max(0, limit - text.count))
    text.insert(contentsOf: kept, at: text.index(text.startIndex, offsetBy: cursor))
    cursor += kept.count
  }

  /// Draws the rows around the cursor, or the first ones when it has no focus.
  public func draw(on canvas: inout Canvas, in rect: Rect, style: Style, isFocused: Bool) {
    canvas.fill(rect, style: style)
    let rows = rows(width: rect.columns)
    let characters = Array(text)
    let place = place(width: rect.columns)
    let first = isFocused ? max(0, place.row - rect.rows + 1) : 0
    for (offset, range) in rows.dropFirst(first).prefix(rect.rows).enumerated() {
      canvas.put(
        String(characters[range]), row: rect.row + offset, column: rect.column, style: style,
        width: rect.columns)
    }
    guard isFocused else { return }
    canvas.cursor = (rect.row + place.row - first, rect.column + place.column)
  }

  /// The rows of the picture as ranges of characters: paragraphs cut between words.
  func rows(width: Int) -> [Range<Int>] {
    let characters = Array(text)
    var rows: [Range<Int>] = []
    var start = 0
    var lastSpace: Int?
    var at = 0
    while at < characters.count {
      if characters[at] == "\n" {
        rows.append(start..<at)
        start = at + 1
        lastSpace = nil
      } else {
        if characters[at] == " " { lastSpace = at }
        if at - start >= width - 1 {
          let cut = lastSpace.map { $0 + 1 } ?? at
          rows.append(start..<max(cut, start + 1))
          start = max(cut, start + 1)
          lastSpace = nil
        }
      }
      at += 1
    }
    return rows + [start..<characters.count]
  }

  private func place(width: Int) -> (row: Int, column: Int) {
    let rows = rows(width: width)
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (row, cursor - rows[row].lowerBound)
  }

  private func row(at index: Int, width: Int) -> Range<Int> {
    let rows = rows(width: width)
    let range = rows[index]
    let isWrapped = index + 1 < rows.count && rows[index + 1].lowerBound == range.upperBound
    return range.lowerBound..<(isWrapped ? range.upperBound - 1 : range.upperBound)
  }

  private mutating func move(_ step: Int, width: Int) -> Bool {
    let place = place(width: width)
    guard rows(width: width).indices.contains(place.row + step) else { return false }
    let target = row(at: place.row + step, width: width)
    cursor = min(target.lowerBound + place.column, target.upperBound)
    return true
  }

  private mutating func remove(from offset: Int) {
    guard offset >= 0, offset < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: offset))
    cursor = offset
  }

  private mutating func eraseLine() {
    var characters = Array(text)
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
    characters.removeSubrange(start..<end)
    text = String(characters)
    cursor = start
  }

  private mutating func eraseToEnd() {
    var characters = Array(text)
    let end = characters[cursor...].firstIndex(of: "\n") ?? characters.count
    characters.removeSubrange(cursor..<end)
    text = String(characters)
  }
}
