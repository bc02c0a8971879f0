import Testing
import TextUI

extension Canvas {
  /// The whole picture as text, blanks at line ends left out.
  var picture: String {
    var lines = (0..<size.rows).map { text(row: $0) }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The first row that shows a text.
  func row(of text: String) -> Int? {
    (0..<size.rows).first { self.text(row: $0).contains(text) }
  }

  /// Whether the cursor, if there is one, stands in a rectangle.
  func hasCursor(in rect: Rect) -> Bool {
    guard let cursor else { return false }
    return rect.contains(row: cursor.row) && (rect.column..<rect.endColumn).contains(cursor.column)
  }
}

/// Compares a picture with the one expected, line by line.
func expectPicture(
  _ canvas: Canvas, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = canvas.picture.split(separator: "\n", omittingEmptySubsequences: false)
  let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(found.count == wanted.count, sourceLocation: sourceLocation)
  for (found, wanted) in zip(found, wanted) {
    #expect(String(found) == String(wanted), sourceLocation: sourceLocation)
  }
}

/// The windows every screen must stand.
let windows = [
  Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
]

/// The keys of a word.
func keys(_ text: String) -> [Key] { text.map { .character($0) } }
