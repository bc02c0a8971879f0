/// The allowance of a learner for days really done in company (« allocation de PFMP »): the
/// amount is indicative, the agency pays (ASP); the cap of the school year cuts it.
public struct Allowance: Hashable, Sendable {
  /// What is paid, and the day rate and cap it comes from.
  public let amount: Rated<Euro>
  /// What the days would give without the cap.
  public let uncut: Euro

  /// - Parameters:
  ///   - days: days done, proved by the attestation.
  ///   - earlier: what was already paid in the school year.
  public init(
    _ level: AllowanceLevel, days: Int, after earlier: Euro, in year: SchoolYear, _ book: RateBook
  ) throws(RateGap) {
    let day = try book.row(of: .allowanceDay(level), on: year.first)
    let cap = try book.row(of: .allowanceCap(level), on: year.first)
    uncut = Euro(cents: day.value) * days
    let room = max(.zero, Euro(cents: cap.value) - earlier)
    amount = Rated(value: min(uncut, room), rows: [day, cap])
  }

  /// Whether the yearly cap cut it (« plafond atteint »).
  public var isCut: Bool { amount.value < uncut }

  /// The most that the school year gives.
  public var cap: Euro { Euro(cents: amount.rows[1].value) }
}
