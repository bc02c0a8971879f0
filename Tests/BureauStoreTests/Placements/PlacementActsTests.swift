import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct PlacementActsTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func states(of period: Period) throws -> [String: PlacementState] {
    let page = try store.placements(
      PlacementQuery(period: period.id), limit: 50, by: school.session)
    return Dictionary(
      uniqueKeysWithValues: page.lines.map {
        ($0.learnerName, $0.state(on: SampleSchool.today))
      })
  }

  @Test func `a class is placed at once, apprentices set aside`() throws {
    let states = try states(of: sample.second)
    #expect(states.count == 12)
    #expect(states["NOUGATINE Sarah"] == .notConcerned)
    #expect(states["TARTELETTE Noah"] == .withoutPlace)
    let again = try store.createPlacements(
      in: sample.second.id, for: [sample.schoolClass.id], by: school.session, key: school.key())
    #expect(again == 0)
  }

  @Test func `what is recorded gives the state lists show`() throws {
    let states = try states(of: sample.second)
    #expect(states["BOUTONNET Yanis"] == .lead)
    #expect(states["CALISSON Inaya"] == .agreed)
    #expect(states["DRAGÉE Mathis"] == .toIssue)
    #expect(states["ESQUIMAU Chloé"] == .signing)
    #expect(states["GAUFRETTE Jade"] == .signed)
    #expect(states["PRALINE Hugo"] == .cancelled)
    let past = try self.states(of: sample.first)
    #expect(past["ABRICOTIN Léa"] == .attested)
    #expect(past["BOUTONNET Yanis"] == .finished)
    #expect(past["CALISSON Inaya"] == .interrupted)
  }

  @Test func `a placement is read back as saved, with every field`() throws {
    var placement = try sample.placement("gaufrette")
    placement.span.to = Day(sample: "2026-12-17")
    placement.spanMotive = "décalage"
    placement.confirmation = .alone(
      motive: "absence", by: "Mme Petit", on: SampleSchool.today)
    placement.schedule = WorkSchedule(
      minutesPerDay: 420, minutesPerWeek: 2100, start: ClockTime(minutes: 480),
      end: ClockTime(minutes: 1020))
    placement.hasRegulatedWorks = true
    placement.convention?.filedAt = "classeur bleu"
    placement.convention?.change(
      ConventionChange(
        form: .handwritten, text: "Tuteur", on: SampleSchool.today, by: "M. Moreau",
        tutorName: "Lina Moreau"))
    placement.daysDone = DaysDone(weeks: [5, nil, 3])
    placement.attestation = Attestation(on: SampleSchool.today, by: "Mme Weber")
    try store.save(placement, by: school.session, key: school.key())
    placement.version += 1
    #expect(try sample.placement("gaufrette") == placement)
  }

  @Test func `two people never overwrite each other`() throws {
    let mine = try sample.placement("dragee")
    try sample.change("dragee") { $0.referent = "Mme Roth" }
    #expect(throws: StoreError.self) {
      var mine = mine
      mine.referent = "M. Klein bis"
      try store.save(mine, by: school.session, key: school.key())
    }
    #expect(try sample.placement("dragee").referent == "Mme Roth")
  }

  @Test func `two placements of a learner may not overlap`() throws {
    var placement = try sample.placement("boutonnet")
    placement.span = DaySpan(from: Day(sample: "2026-10-16"), to: Day(sample: "2026-10-30"))
    do throws(StoreError) {
      try store.save(placement, by: school.session, key: school.key())
      Issue.record("an overlap was saved")
    } catch {
      guard case .refused(let violations) = error else { throw error }
      #expect(violations.map(\.check) == [.pl02])
    }
  }

  @Test func `the officer may not be the référent`() throws {
    #expect(throws: StoreError.self) {
      try sample.change("dragee") { $0.referent = "Mme Petit" }
    }
    try sample.change("dragee") { $0.referent = "M. Klein" }
  }

  @Test func `the convention of a minor waits for the representative, a signed paper does not`()
    throws
  {
    let firm = try school.company("garage")
    try sample.change("tartelette") {
      $0.host = Host(company: firm, agreedOn: SampleSchool.today, agreedBy: "Mme Petit")
    }
    let id = try sample.placement("tartelette").id
    let drafted = try store.mark(
      [id], .drafted, on: SampleSchool.today, by: school.session, key: school.key())
    #expect(drafted.refused == ["TARTELETTE Noah"])
    #expect(drafted.reason.contains("PL-04"))
    #expect(try sample.placement("tartelette").convention == nil)
    let signed = try store.mark(
      [id], .signed(.company), on: SampleSchool.today, by: school.session, key: school.key())
    #expect(signed.marked == 1)
  }

  @Test func `a step marked on many says what it left`() throws {
    let ids = try ["esquimau", "financier", "boutonnet"].map { try sample.placement($0).id }
    let outcome = try store.mark(
      ids, .signed(.company), on: SampleSchool.today, by: school.session, key: school.key())
    #expect(outcome == MarkOutcome(marked: 1, unchanged: 2))
    #expect(
      try store.remind(ids, on: SampleSchool.today, by: school.session, key: school.key()) == 2)
    #expect(try sample.placement("financier").convention?.reminders.map(\.by) == ["Mme Petit"])
  }

  @Test func `a step marked by mistake is taken back on many`() throws {
    let ids = try ["esquimau", "financier", "gaufrette"].map { try sample.placement($0).id }
    let outcome = try store.unmark(
      ids, .signed(.company), by: school.session, key: school.key())
    #expect(outcome == MarkOutcome(marked: 2, unchanged: 1))
    #expect(try sample.placement("gaufrette").recordedState == .signing)
    #expect(
      try store.placements(
        PlacementQuery(words: "gaufrette", period: sample.second.id), limit: 1, by: school.session
      ).lines.first?.missing == [.company])
  }

  @Test func `a signed paper stays with its company, an unsigned one goes with the decision`()
    throws
  {
    let firm = try school.company("clim")
    let host = Host(company: firm, agreedOn: SampleSchool.today, agreedBy: "Mme Petit")
    var placement = try sample.placement("gaufrette")
    placement.host = host
    do throws(StoreError) {
      try store.save(placement, by: school.session, key: school.key())
      Issue.record("a signed paper went to another company")
    } catch {
      guard case .refused(let violations) = error else { throw error }
      #expect(violations.map(\.check) == [.pl06])
    }
    try sample.change("financier") { $0.change(host: host) }
    #expect(try sample.placement("financier").recordedState == .agreed)
  }

  @Test func `a yes makes the company the host, a no closes the lead`() throws {
    let id = try sample.placement("boutonnet").id
    var lead = try #require(
      try store.placementFile(id, by: school.session)?.leads.first)
    lead.answer = .no
    try store.save(lead, by: school.session, key: school.key())
    #expect(try sample.placement("boutonnet").recordedState == .withoutPlace)
    lead.version += 1
    lead.answer = .yes
    try store.save(lead, by: school.session, key: school.key())
    #expect(try sample.placement("boutonnet").host?.companyName == "Carrosserie Da Silva")
    #expect(try states(of: sample.second)["BOUTONNET Yanis"] == .agreed)
  }

  @Test func `a period ends after it begins`() throws {
    var period = sample.second
    period.span = DaySpan(from: period.span.to, to: period.span.from)
    #expect(throws: StoreError.self) {
      try store.save(period, by: school.session, key: school.key())
    }
  }

  @Test func `loads count who is there in the same week`() throws {
    let id = try sample.placement("gaufrette").id
    try sample.change("esquimau") { $0.referent = "Mme Roth" }
    let file = try #require(try store.placementFile(id, by: school.session))
    #expect(file.loads == PlacementLoads(tutor: 1, referent: 5, host: 1))
  }

  @Test func `nobody reads placements without the right to`() throws {
    let klein = Session(agent: school.klein)
    #expect(throws: StoreError.self) {
      try store.placements(PlacementQuery(), limit: 1, by: klein)
    }
    #expect(throws: StoreError.self) {
      try store.save(sample.second, by: klein, key: school.key())
    }
  }

  @Test func `a new name of a learner or a company is found at once`() throws {
    var learner = try #require(
      try store.placementFile(sample.placement("dragee").id, by: school.session)
    ).learner
    learner.familyName = "ZAN"
    try store.update(learner, by: school.session, key: school.key())
    #expect(throws: StoreError.self) { try sample.placement("dragee") }
    #expect(try sample.placement("zan").recordedState == .toIssue)
  }
}
