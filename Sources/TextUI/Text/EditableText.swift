/// A text with a cursor in it: what a line and a block of text have in common.
///
/// The cursor counts characters, never scalars: a letter and its accent are one step. A mark typed
/// alone joins the letter before it, so places are counted again after each change.
struct EditableText: Hashable, Sendable {
  private(set) var text: String
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  var characters: [Character] { Array(text) }

  /// Answers the keys that mean the same on one line and on several; false for the others.
  mutating func edit(_ key: Key, limit: Int) -> Bool {
    switch key {
    case .character(let letter): insert(String(letter), limit: limit)
    case .backspace: remove(cursor - 1..<cursor)
    case .delete: remove(cursor..<cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .controlLeft: move(to: wordStart)
    case .controlRight: move(to: wordEnd)
    default: return false
    }
    return true
  }

  mutating func move(to offset: Int) { cursor = max(0, min(text.count, offset)) }

  /// Inserts at the cursor; what passes the limit is left out.
  mutating func insert(_ piece: String, limit: Int) {
    let place = text.index(text.startIndex, offsetBy: cursor)
    let head = text[..<place] + piece.prefix(max(0, limit - text.count))
    text = String(head + text[place...])
    cursor = min(head.count, text.count)
  }

  /// Takes characters out and leaves the cursor in their place; what lies outside is no error.
  mutating func remove(_ range: Range<Int>) {
    var characters = characters
    characters.removeSubrange(range.clamped(to: characters.indices))
    text = String(characters)
    move(to: range.lowerBound)
  }

  private var wordStart: Int {
    let characters = characters
    var at = cursor
    while at > 0, characters[at - 1].isWhitespace { at -= 1 }
    while at > 0, !characters[at - 1].isWhitespace { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    let characters = characters
    var at = cursor
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    while at < characters.count, !characters[at].isWhitespace { at += 1 }
    return at
  }
}
