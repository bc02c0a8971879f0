/// A check that a record of the base breaks, or will soon (« constat »).
public struct Finding: Hashable, Sendable {
  /// The record it leads to; each family of checks adds its own.
  public enum Record: Hashable, Sendable {
    case company(Company.ID)
    case institution(InstitutionFinding.Subject)
    case placement(Placement.ID)
    case order(MissionOrder.ID)
    case letter(MissionLetter.ID)
    case round(Round.ID)
    case roadmap(Roadmap.ID)
    case claim(Claim.ID)
  }

  public let violation: Violation
  public let record: Record
  /// The record as people call it.
  public let name: String
  /// Not broken today, but before long if nothing is done (« bientôt »).
  public let isSoon: Bool

  public init(_ violation: Violation, of record: Record, name: String, isSoon: Bool = false) {
    self.violation = violation
    self.record = record
    self.name = name
    self.isSoon = isSoon
  }

  /// How many days ahead « bientôt » looks; ours, no text says it.
  public static let daysAhead = 30

  /// The findings of one record: what it breaks today, then what it will break on a later day.
  public static func of(
    _ record: Record, name: String, today: [Violation], soon: [Violation]
  ) -> [Finding] {
    let later = soon.filter { violation in
      !today.contains { $0.check == violation.check && $0.field == violation.field }
    }
    return today.map { Finding($0, of: record, name: name) }
      + later.map { Finding($0, of: record, name: name, isSoon: true) }
  }
}
