/// Where the office stands with a company (« relation »), with the motive of an exit.
public struct Relation: Hashable, Codable, Sendable {
  public var stage: RelationStage
  /// Required by refusal, closing and « à éviter »; empty otherwise.
  public var motive: String
  public var since: Day?
  public var author: String

  public init(
    stage: RelationStage = .prospect, motive: String = "", since: Day? = nil, author: String = ""
  ) {
    self.stage = stage
    self.motive = motive
    self.since = since
    self.author = author
  }
}
