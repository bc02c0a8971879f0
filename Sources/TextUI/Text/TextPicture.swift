/// A text of several paragraphs as it is seen: cut between words into rows of so many cells.
///
/// The last cell of a row is kept for the cursor; a space may hang in it.
struct TextPicture {
  private let characters: [Character]
  /// Ranges of characters, line ends left out; never empty.
  let rows: [Range<Int>]

  init(_ characters: [Character], width: Int) {
    self.characters = characters
    var rows: [Range<Int>] = []
    var start = 0
    var word = 0
    var used = 0
    for (at, character) in characters.enumerated() {
      if character.isNewline {
        rows.append(start..<at)
        (start, word, used) = (at + 1, at + 1, 0)
        continue
      }
      let cells = DisplayWidth.of(character)
      if used + cells > (character == " " ? width : width - 1), at > start {
        let cut = word > start ? word : at
        rows.append(start..<cut)
        start = cut
        used = characters[cut..<at].reduce(0) { $0 + DisplayWidth.of($1) }
      }
      used += cells
      if character == " " { word = at + 1 }
    }
    self.rows = rows + [start..<characters.count]
  }

  func text(of row: Range<Int>) -> String { String(characters[row]) }

  /// The row and the cell of a character.
  func place(of offset: Int) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.lowerBound <= offset } ?? 0
    let column = characters[rows[row].lowerBound..<offset].reduce(0) { $0 + DisplayWidth.of($1) }
    return (row, column)
  }

  /// The character at a cell of a row, or the last one the cursor may stand on before it.
  func offset(row: Int, column: Int) -> Int {
    let line = line(row)
    var at = line.lowerBound
    var used = 0
    while at < line.upperBound {
      used += DisplayWidth.of(characters[at])
      guard used <= column else { return at }
      at += 1
    }
    return at
  }

  /// Where the cursor may stand on the row of a character: the end of a wrapped row belongs to the
  /// next one.
  func line(of offset: Int) -> Range<Int> { line(place(of: offset).row) }

  private func line(_ row: Int) -> Range<Int> {
    let range = rows[row]
    let isWrapped = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return range.lowerBound..<(isWrapped ? range.upperBound - 1 : range.upperBound)
  }
}
