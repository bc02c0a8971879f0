/// A company asked to take a learner (« piste »): which, when, by whom, and its answer.
public struct Lead: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Lead>

  public var id: ID
  public var version: Int
  public var placement: Placement.ID
  /// A company of the portfolio; nil for one that is known by name only.
  public var company: Company.ID?
  public var companyName: String
  public var on: Day
  /// Who asked: the learner, a teacher, the office, in the words of the office.
  public var by: String
  public var answer: LeadAnswer

  public init(
    id: ID, version: Int = 1, placement: Placement.ID, company: Company.ID? = nil,
    companyName: String, on: Day, by: String, answer: LeadAnswer = .waiting
  ) {
    self.id = id
    self.version = version
    self.placement = placement
    self.company = company
    self.companyName = companyName
    self.on = on
    self.by = by
    self.answer = answer
  }
}
