internal import BureauDomain
internal import GRDB

/// Reads the trips of one agent and what they cost; what all of them share is read once.
struct TripReader {
  let db: Database
  let agent: Agent
  let schools: [Establishment]
  private let orders: [MissionOrder]

  init(of id: Agent.ID, in db: Database) throws {
    self.db = db
    agent = try Agent.existing(id, in: db)
    schools = try Establishment.all(in: db)
    orders = try MissionOrder.fetchAll(of: id, in: db)
  }

  /// The dated tables, read when something is priced.
  func book() throws -> RateBook {
    RateBook(try Rate.fetchAll(Condition(" ORDER BY rowid"), in: db))
  }

  /// What the checks of a trip for a school look at.
  func facts(for establishment: Establishment.ID) -> MissionFacts {
    MissionFacts(of: agent, orders, for: establishment, among: schools)
  }

  /// The trip of a round.
  func trip(_ round: Round, _ costs: TripCosts = TripCosts()) throws -> ClaimedTrip {
    let facts = facts(for: round.establishment)
    let stops = try round.stages.map { stage in
      RoundPlace(
        stage.target, named: try name(of: stage.company),
        try stage.company.map(sites) ?? [], schools)
    }
    let places =
      [RoundPlace(round.departure, of: agent, schools)] + stops
      + [RoundPlace(round.arrival, of: agent, schools)]
    return ClaimedTrip(
      round, along: RoundRoute(round, along: places, own: facts.own), facts, costs)
  }

  /// The trips of a claim, as their rounds stand now.
  func trips(of claim: Claim) throws -> [ClaimedTrip] {
    try claim.trips.map { try trip(Round.existing($0.round, in: db), $0.costs) }
  }

  private func name(of company: Company.ID?) throws -> String {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM company WHERE id = ?"),
      arguments: [company?.rawValue]) ?? ""
  }

  private func sites(of company: Company.ID) throws -> [Site] {
    try Site.fetchAll(Condition(" WHERE company = ? ORDER BY rowid", [company.rawValue]), in: db)
  }
}
