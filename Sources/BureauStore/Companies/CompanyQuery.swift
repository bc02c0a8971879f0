/// What a list of companies shows, and in which order.
public struct CompanyQuery: Hashable, Sendable {
  /// As typed; words in any order, by their beginnings.
  public var words: String
  public var filter: CompanyFilter
  public var sort: CompanySort
  public var descending: Bool

  public init(
    words: String = "", filter: CompanyFilter = .all, sort: CompanySort = .name,
    descending: Bool = false
  ) {
    self.words = words
    self.filter = filter
    self.sort = sort
    self.descending = descending
  }
}
