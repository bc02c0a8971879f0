/// A period copied into the next school year: the same weeks a year later, for the classes that
/// bear the same names.
public struct PeriodCopy: Identifiable, Hashable, Sendable {
  public let source: Period
  public let year: SchoolYear
  public let span: DaySpan
  /// The classes of the new year.
  public let classes: [SchoolClass]
  /// The names of the classes that the new year does not have.
  public let missing: [String]

  public var id: Period.ID { source.id }

  /// - Parameters:
  ///   - known: the classes of the year the period is in.
  ///   - new: the classes of the year it is copied into.
  public init(
    _ source: Period, into year: SchoolYear, from known: [SchoolClass], to new: [SchoolClass]
  ) {
    self.source = source
    self.year = year
    let days = Self.daysPerYear * (year.startYear - source.year.startYear)
    span = DaySpan(from: source.span.from.adding(days: days), to: source.span.to.adding(days: days))
    let labels = known.filter { source.classes.contains($0.id) }.map(\.label)
    classes = new.filter { own in labels.contains { Fold.key($0) == Fold.key(own.label) } }
    let found = Set(classes.map { Fold.key($0.label) })
    missing = labels.filter { !found.contains(Fold.key($0)) }
  }

  /// Whether a period of the new year is this copy already.
  public func isDone(among periods: [Period]) -> Bool {
    periods.contains { period in
      Fold.key(period.name) == Fold.key(source.name) && period.span.overlaps(span)
    }
  }

  /// The new period.
  public func period(_ id: Period.ID) -> Period {
    Period(
      id: id, year: year, kind: source.kind, name: source.name, classes: classes.map(\.id),
      span: span)
  }

  /// Fifty-two weeks: a Monday stays a Monday.
  private static let daysPerYear = 52 * 7
}
