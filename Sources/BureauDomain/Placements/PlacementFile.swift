/// Everything known of one placement, as its record shows it and its checks look at it.
public struct PlacementFile: Hashable, Sendable {
  public var placement: Placement
  public var learner: Learner
  public var schoolClass: SchoolClass?
  public var period: Period
  public var site: Site?
  public var tutor: Contact?
  /// The latest first.
  public var leads: [Lead]
  /// The other placements of the learner, in the order of their days.
  public var others: [Placement]
  /// In which periods and classes these lie.
  public var otherStays: OtherStays
  public var loads: PlacementLoads
  /// The school's own declaration for regulated works (décrets 2015-443 and 2015-444).
  public var schoolWorks: RegulatedWorks?
  /// The public holidays of the school: no day is due on them.
  public var holidays: PublicHolidays
  /// The people of the office, by whom a référent is known for no teacher.
  public var agents: [Agent]

  public init(
    placement: Placement, learner: Learner, schoolClass: SchoolClass? = nil, period: Period,
    site: Site? = nil, tutor: Contact? = nil, leads: [Lead] = [], others: [Placement] = [],
    otherStays: OtherStays = OtherStays(), loads: PlacementLoads = PlacementLoads(),
    schoolWorks: RegulatedWorks? = nil, holidays: PublicHolidays = .national, agents: [Agent] = []
  ) {
    self.placement = placement
    self.learner = learner
    self.schoolClass = schoolClass
    self.period = period
    self.site = site
    self.tutor = tutor
    self.leads = leads
    self.others = others
    self.otherStays = otherStays
    self.loads = loads
    self.schoolWorks = schoolWorks
    self.holidays = holidays
    self.agents = agents
  }

  /// What the learner studies, else what the class does.
  public var formation: Formation? { learner.formation ?? schoolClass?.formation }

  /// Whether the learner is a minor on the first day; nil without a date of birth.
  public var isMinor: Bool? { learner.isMinor(on: placement.span.from) }
}
