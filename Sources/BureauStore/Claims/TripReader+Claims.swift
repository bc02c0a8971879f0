internal import BureauDomain
internal import GRDB

extension TripReader {
  /// The claims of the agent in a civil year.
  func claims(of year: Int) throws -> [Claim] {
    try Claim.fetchAll(
      Condition(
        " WHERE agent = ? AND substr(month, 1, 4) = substr(?, 1, 4) ORDER BY month, rowid",
        [agent.id.rawValue, Day.iso(ofYear: year)]), in: db)
  }

  /// What a claim asks for: as it was frozen, else as its rounds and the rates stand now.
  ///
  /// - Parameter earlier: the kilometres of the year before it.
  func lines(of claim: Claim, after earlier: YearKilometres) throws -> MonthlyClaim {
    if let frozen = claim.frozen { return frozen }
    return MonthlyClaim(
      try trips(of: claim), after: earlier,
      in: facts(for: claim.establishment).sector, try book())
  }

  /// The kilometres of the year that come before those of a claim: those declared before the base,
  /// those of the claims that left the draft before it, and, while it is a draft that never left,
  /// those of the drafts of earlier months.
  ///
  /// - Parameter claims: those of the agent, of that year at least.
  func kilometres(before claim: Claim, among claims: [Claim]) throws -> YearKilometres {
    let others = claims.filter { other in
      guard other.id != claim.id, other.month.year == claim.month.year else { return false }
      guard let rank = claim.rank else { return other.rank != nil || other.month < claim.month }
      return other.rank.map { $0 < rank } ?? false
    }
    return try kilometres(of: others, in: claim.month.year)
  }

  /// The kilometres of some claims of a year, after those declared before the base.
  func kilometres(of claims: [Claim], in year: Int) throws -> YearKilometres {
    var driven = YearKilometres(before: agent.claimedBefore(in: year))
    for claim in claims {
      let ways = try claim.frozen?.trips.map(\.way) ?? trips(of: claim).map(\.way)
      for way in ways { driven.add(way) }
    }
    return driven
  }

  /// The place a claim takes when it leaves the draft.
  func nextRank(in year: Int) throws -> Int {
    try (claims(of: year).compactMap(\.rank).max() ?? 0) + 1
  }
}

extension Day {
  /// The ISO form of a day of a year.
  fileprivate static func iso(ofYear year: Int) -> String {
    Day(year: year, month: 1, day: 1)?.iso ?? ""
  }
}
