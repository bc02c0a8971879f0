/// A part of the screen: the place of its first cell and its size, in cells.
public struct Rect: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var columns: Int
  public var rows: Int

  public init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = columns
    self.rows = rows
  }

  /// The row below the last one.
  public var endRow: Int { row + rows }
  /// The column right of the last one.
  public var endColumn: Int { column + columns }
}

extension Rect {
  /// Whether a row lies between the first and the last one.
  public func contains(row: Int) -> Bool { row >= self.row && row < endRow }
}
