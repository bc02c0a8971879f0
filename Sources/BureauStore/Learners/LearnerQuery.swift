/// What a list of learners shows, and in which order.
public struct LearnerQuery: Hashable, Sendable {
  /// As typed; words of the name, the class, the formation or the town, by their beginnings.
  public var words: String
  public var filter: LearnerFilter
  public var sort: LearnerSort

  public init(words: String = "", filter: LearnerFilter, sort: LearnerSort = .name) {
    self.words = words
    self.filter = filter
    self.sort = sort
  }
}
