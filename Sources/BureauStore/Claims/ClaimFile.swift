public import BureauDomain
internal import GRDB

/// A claim with all that its record, its document and its export show.
public struct ClaimFile: Hashable, Sendable {
  public let claim: Claim
  /// What it asks for: frozen once it has left the draft.
  public let lines: MonthlyClaim
  /// The kilometres of the civil year before it.
  public let earlier: YearKilometres
  public let facts: MissionFacts
  /// The school served.
  public let establishment: Establishment
  /// The trips of the month that are in no claim; none once it has left the draft.
  public let leftOut: [ClaimedTrip]

  /// The broken checks of its trips, and of who controlled it.
  public var broken: [Violation] { Checks.broken(by: claim, lines, facts) }
}

extension ClaimFile {
  static func fetch(_ id: Claim.ID, in db: Database) throws -> ClaimFile? {
    guard let claim = try Claim.fetch(id, in: db) else { return nil }
    let reader = try TripReader(of: claim.agent, in: db)
    return try ClaimFile(claim, reader, among: reader.claims(of: claim.month.year))
  }

  /// - Parameter claims: those of the agent, of its year at least.
  init(_ claim: Claim, _ reader: TripReader, among claims: [Claim]) throws {
    let served = reader.schools.first { $0.id == claim.establishment } ?? reader.schools.first
    guard let served else { throw StoreError.damaged(base: "") }
    self.claim = claim
    earlier = try reader.kilometres(before: claim, among: claims)
    lines = try reader.lines(of: claim, after: earlier)
    facts = reader.facts(for: claim.establishment)
    establishment = served
    leftOut =
      claim.state == .draft
      ? try reader.unclaimed(from: claim.month, to: claim.month.lastOfMonth).map(\.trip) : []
  }
}
