internal import BureauDomain
internal import GRDB

extension RoundFile {
  static func fetch(_ id: Round.ID, in db: Database) throws -> RoundFile? {
    try Round.fetch(id, in: db).map { try RoundFile($0, in: db) }
  }

  init(_ round: Round, in db: Database) throws {
    let schools = try Establishment.all(in: db)
    let facts = try MissionFacts.fetch(of: round.agent, for: round.establishment, in: db)
    let served = schools.first { $0.id == round.establishment }
    let stops = try round.stages.map { stage in
      let company = try stage.company.flatMap { try CompanyFile.fetch($0, in: db) }
      return Stop(
        stage: stage,
        place: RoundPlace(
          stage.target, named: company?.company.name ?? "", company?.sites ?? [], schools),
        company: company,
        activity: try stage.activity.flatMap { try Activity.fetch($0, in: db) })
    }
    let places =
      [RoundPlace(round.departure, of: facts.agent, schools)] + stops.map(\.place)
      + [RoundPlace(round.arrival, of: facts.agent, schools)]
    self.round = round
    self.stops = stops
    self.facts = facts
    route = RoundRoute(round, along: places, own: facts.own)
    establishmentName = served?.name ?? ""
  }
}

extension RoundPlace {
  init(_ end: RoundEnd, of agent: Agent, _ schools: [Establishment]) {
    switch end {
    case .home:
      self.init(
        name: "domicile", commune: agent.homeCommune, town: agent.homeTown,
        coordinates: agent.homeCommune.flatMap { Reference.commune($0)?.coordinates })
    case .school(let id): self.init(schools.first { $0.id == id })
    }
  }

  init(
    _ target: RoundStage.Target, named name: String, _ sites: [Site], _ schools: [Establishment]
  ) {
    switch target {
    case .school(let id): self.init(schools.first { $0.id == id })
    case .company(_, let id):
      let site = sites.first { $0.id == id } ?? sites.main
      self.init(
        name: name, commune: site?.commune, town: site?.town ?? "",
        coordinates: site?.coordinates
          ?? site?.commune.flatMap { Reference.commune($0)?.coordinates })
    }
  }

  private init(_ school: Establishment?) {
    self.init(
      name: school?.name ?? "", commune: school?.commune, town: school?.town ?? "",
      coordinates: school.flatMap { Reference.commune($0.commune)?.coordinates }, isSchool: true)
  }
}
