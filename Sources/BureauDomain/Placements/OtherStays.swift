/// What is known of the other placements of a learner: in which periods and classes they lie.
public struct OtherStays: Hashable, Sendable {
  private let periods: [Period.ID: PeriodKind]
  private let classes: [SchoolClass.ID: SchoolClass]

  public init(periods: [Period] = [], classes: [SchoolClass] = []) {
    self.periods = Dictionary(periods.map { ($0.id, $0.kind) }) { first, _ in first }
    self.classes = Dictionary(classes.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The kind of period of a placement; nil if it is not known.
  func kind(of placement: Placement) -> PeriodKind? { periods[placement.period] }

  /// What the class of a placement prepares for; nil if it is not known.
  func diploma(of placement: Placement) -> Diploma? {
    placement.schoolClass.flatMap { classes[$0]?.formation?.level?.diploma }
  }
}
