import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

@testable import bureau

/// A base with as many agents as seats, each with one action to put off.
struct LiveOffice {
  let seats: [LiveSeat]
  private let base: String

  init(base: String, seats count: Int) throws {
    self.base = base
    let school = try SampleSchool(path: base)
    let now = StoreEnvironment.system.now()
    let today = now.day(secondsFromUTC: LocalTime.secondsFromUTC(at: now))
    let start = today.adding(days: 30)
    seats = try (1...count).map { number in
      let agent = Agent(
        id: school.store.newIdentifier(), name: "Agent \(number)", roles: [.officer])
      try school.store.saveAgent(agent, by: school.session, key: school.key())
      var company = Company(id: school.store.newIdentifier(), name: "Atelier \(number)")
      company.nextAction = NextAction(
        kind: .call, due: start, owner: agent.id, ownerName: agent.name)
      _ = try school.store.addCompany(
        NewCompany(
          company: company, site: Site(id: school.store.newIdentifier(), company: company.id)),
        by: school.session, key: school.key())
      return LiveSeat(base: base, agent: agent.id, company: company.id, start: start)
    }
    try school.store.close()
  }

  /// Each action was put off as often as its agent saw it, no more and no less; the base is sound.
  func expectSaved(_ operations: Int) throws {
    let store = try Store(path: base, environment: .system)
    for seat in seats {
      let company = try #require(try store.companyFile(seat.company)?.company)
      #expect(company.nextAction?.due == seat.due(after: operations))
      #expect(company.version == 1 + operations)
    }
    #expect(try store.verify(quick: false).faults == [])
    try store.close()
  }
}

/// One person at one terminal.
struct LiveSeat: Sendable {
  let base: String
  let agent: Agent.ID
  let company: Company.ID
  let start: Day

  func due(after operations: Int) -> Day { start.adding(days: 7 * operations) }

  /// Puts the one action off again and again, each time as soon as the screen shows the last one.
  ///
  /// - Returns: from each key to its answer, and the last screen.
  func work(_ operations: Int) throws -> (times: [Duration], screen: String) {
    let pty = try Pty(
      Pty.bureau, ["session", "--agent", agent.rawValue, "--base", base])
    let patience = Duration.seconds(60)
    try pty.readUntil(within: patience) { $0.contains("À faire aujourd'hui") }
    pty.send("r")
    try pty.readUntil(within: patience) { $0.contains("À relancer > tout le bureau") }
    pty.send("\u{1B}OS")
    try pty.readUntil(within: patience) { $0.contains("À relancer > mes actions") }
    let times = try (1...operations).map { number in
      let begin = ContinuousClock.now
      pty.send("+")
      let day = due(after: number).shortFrench
      try pty.readUntil(within: patience) { $0.rows[3].contains(day) }
      return ContinuousClock.now - begin
    }
    let screen = pty.screen.text
    pty.send("\u{11}\r")
    guard try pty.wait(within: patience) == .exited(0) else {
      throw Pty.Failure.timedOut(screen: screen)
    }
    return (times, screen)
  }
}
