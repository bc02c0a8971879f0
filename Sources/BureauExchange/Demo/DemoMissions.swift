internal import BureauDomain
internal import BureauStore

/// Orders of mission in every state, a round that was made and one to come.
struct DemoMissions {
  let store: Store
  let office: DemoOffice
  let calendar: DemoCalendar

  private var session: Session { Session(agent: office.officer) }

  func tell() throws {
    try tellOfficer()
    try tellOthers()
    try tellRounds()
  }

  /// The order of last year, the one in force that ends soon, and its renewal that waits.
  private func tellOfficer() throws {
    let today = calendar.today
    let start = today.adding(days: Self.daysLeft + 1).adding(months: -Self.months)
    let end = start.adding(months: Self.months).adding(days: -1)
    let old = try add(
      order(office.officer, from: start.adding(months: -Self.months), to: start.adding(days: -1)))
    try take(.sign(step(start.adding(months: -Self.months).adding(days: -5))), old)
    let current = try add(order(office.officer, from: start, to: end))
    try take(.submit(step(start.adding(days: -12), office.officer)), current)
    try take(.sign(step(start.adding(days: -4))), current)
    let renewal = current.renewal(
      store.newIdentifier(), to: end.adding(months: Self.months))
    try take(.submit(step(calendar.past(-2), office.officer)), try add(renewal))
  }

  /// Single orders: one of a colleague that begins soon, one that was revoked, a draft.
  private func tellOthers() throws {
    let soon = calendar.future(6)
    var single = order(office.ddfpt, from: soon, to: soon)
    single.kind = .single
    single.purposes = [.network]
    single.zone = MissionZone(
      academy: "Nancy-Metz", academyDepartments: Reference.departments(of: "Nancy-Metz"))
    try take(.sign(step(calendar.past(-1))), try add(single))
    let past = calendar.past(-40)
    var revoked = order(office.teacher, from: past, to: past.adding(days: 2))
    revoked.kind = .single
    revoked.means = [.serviceCar]
    let saved = try add(revoked)
    try take(.sign(step(past.adding(days: -6))), saved)
    try take(.revoke(step(past), motive: "salon annulé"), saved)
    let later = calendar.future(20)
    var draft = order(office.teacher, from: later, to: later)
    draft.kind = .single
    draft.purposes = [.events]
    _ = try add(draft)
  }

  private func tellRounds() throws {
    let day = calendar.future(1)
    var companies = try store.companies(CompanyQuery(filter: .partners), limit: Self.searched).lines
      .filter { $0.town != office.establishment.town }.prefix(Self.stages).map {
        RoundStage(target: .company($0.id, site: nil), toAsk: "places pour la prochaine PFMP")
      }
    let planned = try store.visitsWithoutRound(of: office.officer.id, on: day)
    companies =
      planned.map { RoundStage(target: .company($0.company, site: $0.site), activity: $0.id) }
      + companies.filter { stage in !planned.contains { $0.company == stage.company } }
    try save(companies, on: day, .planned)
    for offset in 1...Self.searchedDays {
      let day = calendar.today.adding(days: -offset)
      let visits = try store.visitsWithoutRound(of: office.officer.id, on: day)
      guard !visits.isEmpty else { continue }
      return try save(
        visits.map { RoundStage(target: .company($0.company, site: $0.site), activity: $0.id) },
        on: day, .made)
    }
  }

  private func save(_ stages: [RoundStage], on day: Day, _ state: TripState) throws {
    let school = RoundEnd.school(office.establishment.id)
    try store.save(
      Round(
        id: store.newIdentifier(), agent: office.officer.id, agentName: office.officer.name,
        on: day, establishment: office.establishment.id, departure: school, arrival: school,
        leavesAt: ClockTime(minutes: 510), returnsAt: ClockTime(minutes: 1005), stages: stages,
        state: state), by: session, key: store.newOperationKey())
  }

  private func order(_ agent: Agent, from: Day, to: Day) -> MissionOrder {
    MissionOrder(
      id: store.newIdentifier(), agent: agent.id, agentName: agent.name, kind: .permanent,
      from: from, to: to, zone: MissionZone(departments: ["57"]),
      purposes: [.visits, .prospecting, .placements, .network],
      means: [.personalCar, .publicTransport], establishments: [office.establishment.id])
  }

  private func add(_ order: MissionOrder) throws -> MissionOrder {
    try store.save(order, on: calendar.today, by: session, key: store.newOperationKey())
    return order
  }

  private func take(_ act: MissionOrderProgress.Act, _ order: MissionOrder) throws {
    guard let order = try store.missionOrder(order.id) else { throw StoreError.notFound }
    try store.take(act, on: order, by: session, key: store.newOperationKey())
  }

  private func step(_ day: Day, _ agent: Agent? = nil) -> MissionStep {
    MissionStep(by: agent?.name ?? Self.head, agent: agent?.id, on: day)
  }

  /// Who signs: the head of the school.
  static let head = "Mme Lagrange"
  private static let months = 12
  /// The order in force ends within a month, so that its countdown is seen.
  private static let daysLeft = 25
  private static let stages = 3
  private static let searched = 30
  private static let searchedDays = 90
}
