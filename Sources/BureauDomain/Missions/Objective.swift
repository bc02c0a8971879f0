/// One thing a roadmap wants: what, how it is measured, how much, who answers for it.
public struct Objective: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Objective>

  public var id: ID
  public var title: String
  /// How the log measures it; nil for what is told in words.
  public var indicator: Indicator?
  /// What is to be reached by the end of the year.
  public var target: Int?
  /// Who answers for it; nil as long as nobody does (check LM-03).
  public var owner: Agent.ID?
  public var ownerName: String
  /// What was reached the year before.
  public var lastResult: Int?

  public init(
    id: ID, title: String, indicator: Indicator? = nil, target: Int? = nil,
    owner: Agent.ID? = nil, ownerName: String = "", lastResult: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.indicator = indicator
    self.target = target
    self.owner = owner
    self.ownerName = ownerName
    self.lastResult = lastResult
  }
}
