public import BureauDomain
public import BureauStore

/// A school with its office, two hundred firms and a year of work, to try the program on
/// (« base d'essai »).
///
/// The directory is Metz's own, from SIRENE; everything else is invented, and no real firm bears
/// an invented fact (see `DemoNumbers`). Made by the same acts as any base, each at the moment it
/// is told of: the same day and the same seed give the same school.
public struct Demo: Sendable {
  private let calendar: DemoCalendar
  private let seed: UInt64
  private let clock: DemoClock

  public init(today: Day, seed: UInt64 = 57_463) {
    calendar = DemoCalendar(today: today)
    self.seed = seed
    clock = DemoClock(seed: seed)
  }

  /// What the store to be filled must be opened with: the clock of the story. Open it again with
  /// the real one afterwards.
  public var environment: StoreEnvironment { clock.environment }

  /// Tells the year into an empty base.
  ///
  /// - Parameter begins: hears of each part before it is told.
  /// - Returns: the person who holds the office.
  public func fill(_ store: Store, begins: (DemoPart) -> Void = { _ in }) throws -> Agent {
    begins(.directory)
    let random = DemoRandom(seed: seed)
    clock.move(to: calendar.first, at: .morning)
    let office = try DemoOffice(store, calendar)
    try open(office, in: store)
    begins(.companies)
    var firms = try DemoFirms(store, calendar, officer: office.officer, random)
    let invented = try firms.all()
    for step in tell(invented, office, random) {
      clock.move(to: step.on, at: step.at)
      try write(step, in: store)
    }
    begins(.missions)
    try DemoInstitution(store, office, calendar).fill()
    try DemoMissions(store: store, office: office, calendar: calendar).tell()
    try DemoClaims(store: store, office: office, calendar: calendar).tell()
    try DemoRoadmap(store: store, office: office, calendar: calendar).tell()
    clock.move(to: calendar.past(-1), at: .evening)
    begins(.learners)
    var learners = try DemoLearners(
      calendar, by: office.officer, DemoRandom(seed: seed))
    try learners.fill(store)
    var lastYear = DemoLastYear(office, calendar, hosts: invented)
    try lastYear.tell(store)
    begins(.placements)
    var placements = DemoPlacements(
      office, calendar, hosts: invented, DemoRandom(seed: seed))
    try placements.fill(store)
    begins(.report)
    try DemoReport(store: store, office: office, calendar: calendar).tell()
    try DemoSharing(store: store, office: office, calendar: calendar).tell()
    return office.officer
  }

  private func open(_ office: DemoOffice, in store: Store) throws {
    let session = Session(agent: office.officer)
    try store.setUp(office.establishment, office.officer, key: store.newOperationKey())
    try store.saveEstablishment(office.centre, by: session, key: store.newOperationKey())
    for agent in office.agents.dropFirst() {
      try store.saveAgent(agent, by: session, key: store.newOperationKey())
    }
    var directory = try DirectoryImport(
      [ImportFile(name: "sirene_metz.csv", bytes: Reference.demoDirectory())], isTrial: false,
      by: session)
    while try !directory.step(store).isFinished {}
  }

  /// The stories of all firms in the order of their days.
  private func tell(
    _ firms: [DemoFirm], _ office: DemoOffice, _ random: DemoRandom
  ) -> [DemoStep] {
    var random = random
    let steps = firms.enumerated().flatMap { index, firm in
      let served = index % Self.firmsOfCentre == 0 ? office.centre : office.establishment
      var story = DemoStory(
        firm, office, calendar, for: served.id, DemoRandom(seed: random.next()))
      return story.tell()
    }
    return steps.enumerated().sorted {
      ($0.element.on, $0.element.at, $0.offset) < ($1.element.on, $1.element.at, $1.offset)
    }.map(\.element)
  }

  /// The second school of the post has one firm in so many, as it has a fifth of the post.
  private static let firmsOfCentre = 5

  private func write(_ step: DemoStep, in store: Store) throws {
    let session = Session(agent: step.by)
    let key = store.newOperationKey()
    switch step.act {
    case .add(let new): _ = try store.addCompany(new, by: session, key: key)
    case .log(let entry): _ = try store.log(entry, by: session, key: key)
    case .move(let id, let stage, let motive):
      try store.changeRelation(
        of: [id], to: stage, motive: motive, on: step.on, by: session, key: key)
    case .close(let id, let motive):
      try store.close(
        .company(id), Closing(on: step.on, motive: motive), by: session, key: key)
    }
  }
}
