public import BureauDomain

/// What a list of placements shows: the most urgent first, always.
public struct PlacementQuery: Hashable, Sendable {
  /// As typed: learner, class, company, référent, by the beginnings of their words.
  public var words: String
  public var period: Period.ID?
  public var schoolClass: SchoolClass.ID?
  public var phase: PlacementPhase?
  public var state: StateOnDay?
  /// Those at a host alone whose attestation has not come, with or without their convention: what
  /// is left to do before a year is closed.
  public var isUnattested: Bool
  /// Every year where nil.
  public var year: SchoolYear?

  public init(
    words: String = "", period: Period.ID? = nil, schoolClass: SchoolClass.ID? = nil,
    phase: PlacementPhase? = nil, state: StateOnDay? = nil,
    isUnattested: Bool = false, year: SchoolYear? = nil
  ) {
    self.words = words
    self.period = period
    self.schoolClass = schoolClass
    self.phase = phase
    self.state = state
    self.isUnattested = isUnattested
    self.year = year
  }

  /// The narrowest index that walks in the order of urgency.
  var index: String {
    if schoolClass != nil { return "placement_school_class" }
    if period != nil { return "placement_period" }
    if state != nil { return "placement_state" }
    return phase == nil ? "placement_urgency" : "placement_phase"
  }

  var conditions: [Condition] {
    [
      schoolClass.map { Condition("school_class = ?", [$0.rawValue]) },
      period.map { Condition("period = ?", [$0.rawValue]) },
      phase.map { Condition("phase = ?", [$0.rawValue]) }, state?.condition,
      isUnattested
        ? Condition("company IS NOT NULL AND is_live = 1 AND attested_on IS NULL") : nil,
      year.map {
        Condition("period IN (SELECT id FROM period WHERE year = ?)", [$0.rawValue])
      },
    ].compactMap { $0 }
  }
}
