public import TextUI

/// What a person would see: enough of xterm to show what ncurses sends for `xterm-256color`.
public struct VirtualScreen: Sendable {
  struct Cell: Sendable {
    var text = " "
    var pen = Pen()
  }

  public private(set) var size: Size
  public internal(set) var cursor = (row: 0, column: 0)
  public internal(set) var isCursorVisible = true
  public internal(set) var isAlternate = false
  public internal(set) var isPasteBracketed = false
  var cells: [[Cell]]
  var saved: [[Cell]] = []
  var savedCursor = (row: 0, column: 0)
  var pen = Pen()
  var region: Range<Int>
  var wrapsNext = false
  var lastText = " "
  var parser = SequenceParser()

  public init(size: Size) {
    self.size = size
    cells = Self.blank(size)
    region = 0..<size.rows
  }

  /// The rows as text, without the blanks at their ends.
  public var rows: [String] {
    cells.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole screen as text.
  public var text: String { rows.joined(separator: "\n") }

  public func contains(_ text: String) -> Bool { self.text.contains(text) }

  /// How the first cell showing this text is drawn; nil when it is not on the screen.
  public func pen(of text: String) -> Pen? {
    for row in cells {
      for start in row.indices where row[start...].map(\.text).joined().hasPrefix(text) {
        return row[start].pen
      }
    }
    return nil
  }

  /// Follows a window that changed its size, as xterm does: cut or filled at right and below.
  public mutating func resize(_ size: Size) {
    var resized = Self.blank(size)
    for row in 0..<min(size.rows, self.size.rows) {
      for column in 0..<min(size.columns, self.size.columns) {
        resized[row][column] = cells[row][column]
      }
    }
    self.size = size
    cells = resized
    region = 0..<size.rows
    move(row: cursor.row, column: cursor.column)
  }

  /// Takes what the program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let command = parser.push(byte) else { continue }
      perform(command)
    }
  }

  static func blank(_ size: Size) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(), count: size.columns), count: size.rows)
  }
}
