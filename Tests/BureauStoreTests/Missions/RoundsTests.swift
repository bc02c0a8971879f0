import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct RoundsTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  private func round(_ companies: [String], on day: Day = SampleSchool.today) throws -> Round {
    Round(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit", on: day,
      establishment: school.establishment.id, departure: .school(school.establishment.id),
      arrival: .home, leavesAt: ClockTime(minutes: 510), returnsAt: ClockTime(minutes: 1020),
      stages: try companies.map {
        RoundStage(target: .company(try school.company($0), site: nil), toAsk: "places")
      },
      lastLeg: RoundLegEntry(driven: Distance(metres: 12_300), motive: ""), notes: "Neige ?")
  }

  private func save(_ round: Round) throws {
    try store.save(round, by: school.session, key: school.key())
  }

  private func visit(_ company: String, _ state: ActivityState = .done) throws -> ActivityLog {
    ActivityLog(
      target: .company(try school.company(company)), kind: .visit, state: state,
      on: SampleSchool.today, agent: school.petit.id)
  }

  private func log(_ entry: ActivityLog) throws -> Activity.ID {
    try store.log(entry, by: school.session, key: school.key())
  }

  @Test func `a round comes back as it was saved, with its stages in order`() throws {
    var round = try round(["garage moreau", "slmic"])
    try save(round)
    #expect(try store.roundFile(round.id)?.round == round)
    round.stages.reverse()
    round.stages[0].leg = RoundLegEntry(driven: Distance(metres: 17_000), motive: "déviation")
    try save(round)
    round.version += 1
    #expect(try store.roundFile(round.id)?.round == round)
  }

  @Test func `its legs are estimated from the communes and priced by them`() throws {
    let round = try round(["boulangerie", "slmic"])
    let file = try store.preview(round)
    #expect(file.route.legs.map(\.isOwn) == [true, false, false])
    #expect(file.stops.map(\.place.town) == ["Metz", "Hagondange"])
    #expect(file.route.legs[2].distance == Distance(metres: 12_300))
    let estimate = try #require(file.route.legs[1].distance)
    #expect((15_000...30_000).contains(estimate.metres))
    #expect(file.broken(for: .claim).map(\.check) == [.om04])
  }

  @Test func `a visit becomes the visit of its stage, another one a new stage`() throws {
    let round = try round(["garage moreau", "slmic"])
    try save(round)
    var entry = try visit("garage moreau")
    entry.round = round.id
    let first = try log(entry)
    entry = try visit("da silva")
    entry.round = round.id
    let second = try log(entry)
    let file = try #require(try store.roundFile(round.id))
    #expect(file.round.stages.map(\.activity) == [first, nil, second])
    #expect(file.round.state == .made)
    #expect(file.stops.map(\.isOpen) == [false, true, false])
  }

  @Test func `a planned visit is settled by its log and stays one activity`() throws {
    let planned = try log(try visit("garage moreau", .planned))
    var round = try round(["garage moreau"])
    round.stages[0].activity = planned
    try save(round)
    var entry = try visit("garage moreau")
    (entry.planned, entry.round, entry.notes) = (planned, round.id, "Deux postes.")
    #expect(try log(entry) == planned)
    let file = try #require(try store.activityFile(planned))
    #expect(file.activity.state == .done && file.activity.notes == "Deux postes.")
    #expect(try store.roundFile(round.id)?.round.stages.map(\.activity) == [planned])
  }

  @Test func `the visits of a day that no round has are proposed`() throws {
    let first = try log(try visit("garage moreau", .planned))
    let second = try log(try visit("slmic"))
    func free() throws -> Set<Activity.ID> {
      Set(
        try store.visitsWithoutRound(of: school.petit.id, on: SampleSchool.today).map(\.id))
    }
    #expect(try free().isSuperset(of: [first, second]))
    var round = try round(["garage moreau"])
    round.stages[0].activity = first
    try save(round)
    #expect(try free().contains(second))
    #expect(try !free().contains(first))
  }

  @Test func `rounds come page by page, the latest day first`() throws {
    for offset in [0, 3, 1] {
      try save(try round(["slmic"], on: SampleSchool.today.adding(days: -offset)))
    }
    let page = try store.rounds(limit: 2)
    #expect(page.lines.map { $0.file.round.on.daysUntil(SampleSchool.today) } == [0, 1])
    #expect(page.hasMore)
    let rest = try store.rounds(from: page.lines.last?.key, limit: 2)
    #expect(rest.lines.map { $0.file.round.on.daysUntil(SampleSchool.today) } == [3])
    let back = try store.rounds(from: rest.lines[0].key, direction: .backward, limit: 5)
    #expect(back.lines == page.lines)
  }

  @Test func `a trip goes from state to state and nowhere else`() throws {
    var round = try round(["slmic"])
    round.agent = school.duval.id
    try save(round)
    try store.move(round, to: .made, by: school.session, key: school.key())
    let made = try #require(try store.roundFile(round.id)?.round)
    #expect(made.state == .made)
    #expect(throws: StoreError.self) {
      try store.move(made, to: .refunded, by: school.session, key: school.key())
    }
    #expect(
      try store.missions(of: school.duval.id, today: SampleSchool.today).tripsWithoutOrder == 1)
  }
}
