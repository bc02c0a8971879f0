/// Where a table reads its pages: rows after or before a key, in the order of the list.
public struct TableSource<Line: TableLine> {
  /// Which way to read from a key.
  public enum Direction: Sendable {
    case forward
    case backward
  }

  /// A key (nil: from the edge), a direction, at most so many rows. Rows read backward come in list
  /// order too.
  public let page: (Line.Key?, Direction, Int) throws -> (lines: [Line], hasMore: Bool)
  /// The rows from a given one on, or from where it would stand if it is gone.
  public let around: (Line, Int) throws -> (lines: [Line], hasMore: Bool)

  public init(
    page: @escaping (Line.Key?, Direction, Int) throws -> (lines: [Line], hasMore: Bool),
    around: @escaping (Line, Int) throws -> (lines: [Line], hasMore: Bool)
  ) {
    self.page = page
    self.around = around
  }
}
