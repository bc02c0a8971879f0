import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Who does what, who follows whom, what was passed on.
struct SharingTests {
  private let school: SampleSchool
  private var store: Store { school.store }
  private let today = SampleSchool.today

  init() throws { school = try SampleSchool() }

  @Test func `the matrix begins as the FAQ has it, changes, and takes lines of the school`() throws
  {
    #expect(try store.tasks() == OfficeTask.usual)
    var changed = OfficeTask.usual[5]
    changed.parts = [.services: .leads, .officer: .takesPart]
    try store.save(changed, by: school.session, key: school.key())
    let own = OfficeTask(
      id: store.newIdentifier(), label: "Tenir le forum", parts: [.ddfpt: .leads])
    try store.save(own, by: school.session, key: school.key())
    var out = OfficeTask.usual[0]
    out.closing = Closing(on: today, motive: "ôtée")
    try store.save(out, by: school.session, key: school.key())
    let tasks = try store.tasks()
    #expect(tasks.count == OfficeTask.usual.count + 1)
    #expect(tasks.contains(changed) && tasks.contains(own) && tasks.last == out)
    #expect(throws: StoreError.self) {
      try store.save(own, by: Session(agent: school.klein), key: school.key())
    }
  }

  @Test func `a line changed by two is told, not lost`() throws {
    var mine = OfficeTask.usual[0]
    mine.note = "convenu en conseil"
    try store.save(mine, by: school.session, key: school.key())
    var theirs = mine
    theirs.note = "à revoir"
    try store.save(theirs, by: school.session, key: school.key())
    #expect(throws: StoreError.self) {
      try store.save(mine, by: school.session, key: school.key())
    }
  }

  @Test func `help, training, meetings and communications come back, the latest first`() throws {
    let network = Network(
      id: store.newIdentifier(), kind: .localCommittee, name: "CLEE",
      members: [NetworkMember(agent: school.petit.id, name: "Mme Petit", role: .participant)],
      nextOn: today.adding(days: 3))
    try store.save(network, by: school.session, key: school.key())
    #expect(try store.networks() == [network])
    for day in [today.adding(days: -8), today] {
      try store.save(
        OccasionalHelp(
          id: store.newIdentifier(), on: day, agent: school.petit.id, what: "Relire",
          recipient: "secrétariat"), by: school.session, key: school.key())
      try store.save(
        NetworkMeeting(id: store.newIdentifier(), network: network.id, on: day, minutes: "Dit"),
        by: school.session, key: school.key())
      try store.save(
        Communication(
          id: store.newIdentifier(), on: day, agent: school.petit.id, reach: .outside,
          channel: "presse", subject: "Le bureau", audience: 12), by: school.session,
        key: school.key())
      try store.save(
        AgentTraining(
          id: store.newIdentifier(), agent: school.petit.id, on: day, title: "EAFC"),
        by: school.session, key: school.key())
    }
    #expect(try store.occasionalHelp().map(\.on) == [today, today.adding(days: -8)])
    #expect(try store.occasionalHelp().map(\.agentName) == ["Mme Petit", "Mme Petit"])
    #expect(try store.networkMeetings().map(\.networkName) == ["CLEE", "CLEE"])
    #expect(try store.communications().map(\.audience) == [12, 12])
    #expect(try store.agentTrainings().map(\.on) == [today, today.adding(days: -8)])
    let week = DaySpan(from: today.adding(days: -6), to: today)
    #expect(try store.count(of: .networkMeetings, in: week) == 1)
    #expect(try store.count(of: .communications, in: week) == 1)
    #expect(try store.rows(of: .networkMeetings, in: week).map(\.name) == ["CLEE"])
  }

  @Test func `a need passed on to the DDFPT becomes his next action, once`() throws {
    let garage = try school.company("garage moreau")
    var need = Need(
      id: store.newIdentifier(), company: garage, on: today, author: "Mme Petit",
      text: "Un plateau technique", recipient: .ddfpt, recipientName: "M. Duval",
      agent: school.duval.id, due: today.adding(days: 7))
    try store.save(need, by: school.session, key: school.key())
    var action = try #require(try store.companyFile(garage)?.company.nextAction)
    #expect(action.owner == school.duval.id && action.due == need.due)
    #expect(action.note == "Un plateau technique")
    need.state = .answered
    need.due = today.adding(days: 9)
    try store.save(need, by: school.session, key: school.key())
    action = try #require(try store.companyFile(garage)?.company.nextAction)
    #expect(action.due == today.adding(days: 7))
    #expect(try store.needs(of: garage).map(\.state) == [.answered])
  }

  @Test func `a need for a service leaves the company's action as it is`() throws {
    let garage = try school.company("garage moreau")
    let before = try store.companyFile(garage)?.company.nextAction
    try store.save(
      Need(
        id: store.newIdentifier(), company: garage, on: today, author: "Mme Petit",
        text: "Former un soudeur", recipient: .trainingAdviser, due: today.adding(days: 7)),
      by: school.session, key: school.key())
    #expect(try store.companyFile(garage)?.company.nextAction == before)
    #expect(try store.needs().map(\.companyName) == ["Garage Moreau & Fils"])
  }

  @Test func `an officer who leads a CLEE is a finding, until the office says why`() throws {
    var network = Network(
      id: store.newIdentifier(), kind: .localCommittee, name: "CLEE",
      members: [NetworkMember(agent: school.petit.id, name: "Mme Petit", role: .leader)])
    try store.save(network, by: school.session, key: school.key())
    func found() throws -> [CheckID] {
      Checks.broken(by: try store.institution(), on: today, CheckSettings.standard).filter {
        $0.subject == .network(network.id)
      }.map(\.violation.check)
    }
    #expect(try found() == [.et02])
    network.motive = "Intérim de deux mois"
    try store.save(network, by: school.session, key: school.key())
    #expect(try found().isEmpty)
  }
}
