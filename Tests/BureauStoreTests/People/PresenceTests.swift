import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Who has the application open: true at every moment, however somebody leaves.
struct PresenceTests {
  private let folder: TemporaryFolder
  private let school: SampleSchool

  init() throws {
    folder = try TemporaryFolder()
    school = try SampleSchool(path: folder.base)
  }

  private func seen() throws -> [Presence] { try school.store.present(by: school.session) }

  @Test func `each open application is shown with name, moment and seat`() throws {
    #expect(try seen() == [])
    try school.store.enter(school.petit.id, from: .here)
    let clock = TestClock()
    clock.advance(seconds: 90_000)
    let other = try Store(path: folder.base, environment: Core.environment(clock: clock))
    try other.enter(school.weber.id, from: .ssh)
    let present = try seen()
    #expect(present.map(\.name) == ["Mme Petit", "Mme Weber"])
    #expect(present.map(\.seat) == [.here, .ssh])
    #expect(present.map(\.since) == [SampleEnvironment.now, clock.now])
    try other.close()
    #expect(try seen().map(\.name) == ["Mme Petit"])
    try school.store.close()
    #expect(try !folder.names().contains("bureau.sqlite.presents"))
  }

  @Test func `one who was killed is gone at once, one who is frozen is still there`() throws {
    let probe = try Probe("stay", folder.base, school.duval.id.rawValue)
    #expect(probe.line() == "here")
    probe.freeze()
    #expect(try seen().map(\.name) == ["M. Duval"])
    probe.kill()
    #expect(try seen() == [])
    try school.store.enter(school.petit.id, from: .here)
    #expect(try seen().map(\.name) == ["Mme Petit"])
    #expect(PresenceSign.all(in: folder.base + ".presents").count == 1)
  }

  @Test func `a reader does not see it`() throws {
    let error = #expect(throws: StoreError.self) {
      try school.store.present(by: Session(agent: school.klein))
    }
    guard case .refused(let why) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(why[0].sentence.hasPrefix("Vous ne pouvez pas voir qui est dans la base"))
  }
}
