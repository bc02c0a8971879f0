@testable import BureauDomain

/// Orders and rounds for the tests of missions.
enum Mission {
  static let school = Establishment.ID(rawValue: "e1")
  static let company = Company.ID(rawValue: "c1")

  /// Signed on 28 August 2026 for the school year, personal car allowed, everywhere in Moselle.
  static func order(
    from: String = "2026-09-01", to: String = "2027-08-31", signed: String? = "2026-08-28",
    revoked: String? = nil
  ) throws -> MissionOrder {
    var order = MissionOrder(
      id: .init(rawValue: "o1"), agent: .init(rawValue: "g1"), agentName: "Mme Petit",
      kind: .permanent, from: try Sample.day(from), to: try Sample.day(to),
      zone: MissionZone(departments: ["57"]), purposes: [.visits], means: [.personalCar],
      establishments: [school])
    if let signed {
      let signature = MissionStep(by: "M. Roth", on: try Sample.day(signed))
      order.progress = .signed(signature, after: nil)
      if let revoked {
        order.progress = .revoked(
          MissionStep(by: "M. Roth", on: try Sample.day(revoked)), motive: "changement de poste",
          signature: signature, after: nil)
      }
    }
    return order
  }

  static func facts(
    _ orders: [MissionOrder], _ vehicle: Vehicle? = nil, _ sector: Sector = .public,
    own: Set<InseeCode> = []
  ) -> MissionFacts {
    var agent = Sample.agent([.officer], [.officer])
    agent.vehicle = vehicle
    return MissionFacts(
      agent: agent, orders: orders, sector: sector, own: OwnCommunes(own))
  }

  static func round(
    on day: String = "2026-11-24", stages: Int = 1, means: TravelMeans = .personalCar
  ) throws -> Round {
    let stage = RoundStage(target: .company(company, site: nil))
    return Round(
      id: .init(rawValue: "r1"), agent: .init(rawValue: "g1"), agentName: "Mme Petit",
      on: try Sample.day(day), establishment: school, departure: .school(school),
      arrival: .school(school), means: means, stages: Array(repeating: stage, count: stages))
  }

  /// From the school in Metz to these communes and back; the agent lives in Marly.
  static func route(to communes: [String], motive: String = "", driven: Distance? = nil) throws
    -> RoundRoute
  {
    var round = try round(stages: communes.count)
    let entry = RoundLegEntry(driven: driven, motive: motive)
    for index in round.stages.indices { round.stages[index].leg = entry }
    round.lastLeg = entry
    let metz = try InseeCode(parsing: "57463")
    let home = RoundPlace(name: "lycée", commune: metz, town: "Metz", isSchool: true)
    let stops = try communes.enumerated().map { index, code in
      RoundPlace(
        name: "entreprise \(index + 1)", commune: try InseeCode(parsing: code), town: code)
    }
    return RoundRoute(
      round, along: [home] + stops + [home],
      own: OwnCommunes([metz, try InseeCode(parsing: "57447")]))
  }
}
