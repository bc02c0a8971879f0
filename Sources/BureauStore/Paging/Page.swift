/// Some lines of a list, in list order, whichever way the page was asked for.
public struct Page<Line: Sendable>: Sendable {
  public let lines: [Line]
  /// Whether the list goes on beyond the page in the direction it was asked for.
  public let hasMore: Bool

  public init(lines: [Line], hasMore: Bool) {
    self.lines = lines
    self.hasMore = hasMore
  }
}

extension Page: Equatable where Line: Equatable {}
