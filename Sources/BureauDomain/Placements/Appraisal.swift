/// What the office makes of a host site after a period (« bilan qualitatif »): the place, never the
/// learner, whose evaluation is the teachers' (FAQ 20).
public struct Appraisal: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Appraisal>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var site: Site.ID?
  public var period: Period.ID?
  public var on: Day
  public var author: String
  /// What learners were given to do.
  public var activities: String
  public var supervision: AppraisalMark
  public var safety: AppraisalMark
  public var welcome: AppraisalMark
  /// What learners think of the host (circulaire 2016-053, annexe 4).
  public var opinion: String
  /// Whether to go on sending learners there (« à garder » or « à éviter »).
  public var isKept: Bool

  public init(
    id: ID, version: Int = 1, company: Company.ID, site: Site.ID? = nil, period: Period.ID? = nil,
    on: Day, author: String, activities: String = "", supervision: AppraisalMark = .good,
    safety: AppraisalMark = .good, welcome: AppraisalMark = .good, opinion: String = "",
    isKept: Bool = true
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.site = site
    self.period = period
    self.on = on
    self.author = author
    self.activities = activities
    self.supervision = supervision
    self.safety = safety
    self.welcome = welcome
    self.opinion = opinion
    self.isKept = isKept
  }

  /// From 0 to 6, and 0 for a host to avoid: by which hosts are ranked.
  public var rating: Int {
    isKept ? [supervision, safety, welcome].map(\.points).reduce(0, +) : 0
  }
}
