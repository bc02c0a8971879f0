import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// Several processes on one file: the daily life of an office.
@Suite(.serialized) struct ProcessesTests {
  private static let writers = 8
  private static let savesPerWriter = 100
  private static let counters = 4
  private static let countsPerCounter = 50
  private static let kills = Endurance.isOn ? 5_000 : 2_000
  private static let probeAgent = Agent.ID(rawValue: "probe")

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `eight writers at once lose nothing`() throws {
    let probes = try (0..<Self.writers).map { writer in
      try Probe("save", folder.base, "writer\(writer)", "\(Self.savesPerWriter)")
    }
    var said: Set<String> = []
    for probe in probes {
      said.formUnion(probe.rest())
      #expect(probe.wait() == 0)
    }
    #expect(said.count == Self.writers * Self.savesPerWriter)
    #expect(try savedRecords() == said)
  }

  @Test func `four who count in one field lose no count and overwrite nobody`() throws {
    let store = try Store(path: folder.base, environment: Core.environment())
    let id = try Core.addCompany(to: store)
    let probes = try (0..<Self.counters).map { _ in
      try Probe("count", folder.base, id.rawValue, "\(Self.countsPerCounter)")
    }
    let total = Self.counters * Self.countsPerCounter
    let said = probes.flatMap { $0.rest() }
    #expect(said.count { $0 == "counted" } == total)
    let company = try #require(try store.companyFile(id)?.company)
    #expect(company.notes == "\(total)")
    #expect(company.version == total + 1)
    #expect(
      try store.history(of: id.rawValue, limit: .max).count { $0.act == "company.update" } == total)
  }

  @Test func `thousands of violent deaths lose no save that was said to be done`() throws {
    var random = SplitMix64(seed: 20_261_123)
    var said: Set<String> = []
    var probes = try (0..<2).map { try Probe("save", folder.base, "first\($0)", "1000000") }
    for death in 0..<Self.kills {
      let probe = probes[death % 2]
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        if let line = probe.line() { said.insert(line) }
      }
      probe.kill()
      said.formUnion(probe.rest())
      probes[death % 2] = try Probe("save", folder.base, "life\(death)", "1000000")
    }
    for probe in probes { probe.kill() }
    #expect(!said.contains { $0.hasPrefix("error") })
    #expect(said.count > Self.kills / 4)
    let lost = said.subtracting(try savedRecords())
    #expect(lost.isEmpty)
    let store = try Store(path: folder.base, environment: Core.environment())
    #expect(try store.verify(quick: false).faults == [])
    try store.close()
    print("\(Self.kills) morts violentes, \(said.count) enregistrements dits, \(lost.count) perdu")
  }

  @Test func `a log left by a dead process is read at the next opening`() throws {
    let probe = try Probe("save", folder.base, "lost", "1000000")
    let first = try #require(probe.line())
    probe.kill()
    #expect(try folder.names().contains("bureau.sqlite-wal"))
    #expect(try savedRecords().contains(first))
  }

  @Test func `a frozen process that holds the gate lets others give up in time`() throws {
    let store = try Store(
      path: folder.base, environment: Core.environment(patience: .milliseconds(200)))
    let probe = try Probe("lock", folder.base + ".verrou")
    #expect(probe.line() == "locked")
    probe.freeze()
    let start = ContinuousClock.now
    #expect(failure { () throws(StoreError) in try store.saveDraft(Core.draft()) } == "busy")
    let waited = ContinuousClock.now - start
    #expect(waited >= .milliseconds(200) && waited < .milliseconds(900))
    #expect(try store.drafts(agent: Core.session().agent.id).isEmpty)
    probe.kill()
    try store.saveDraft(Core.draft())
    try store.close()
  }

  @Test func `one who waits enters as soon as the gate is free`() throws {
    let store = try Store(path: folder.base, environment: Core.environment())
    let waiting = try store.alone {
      let probe = try Probe("save", folder.base, "patient", "1")
      #expect(try folder.names().contains("bureau.sqlite"))
      return probe
    }
    #expect(waiting.rest() == ["patient-0"])
    #expect(waiting.wait() == 0)
  }

  @Test func `a frozen reader stops nobody from writing`() throws {
    let store = try Store(path: folder.base, environment: Core.environment())
    for number in 0..<200 { try store.saveDraft(Core.draft("\(number)")) }
    let reader = try Probe("read", folder.base, "agent")
    #expect(reader.line() == "reading")
    reader.freeze()
    let start = ContinuousClock.now
    for number in 200..<220 { try store.saveDraft(Core.draft("\(number)")) }
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(try store.drafts(agent: Core.session().agent.id).count == 220)
  }

  @Test func `a save of another process moves the change token`() throws {
    let store = try Store(path: folder.base, environment: Core.environment())
    let before = store.changeToken()
    #expect(store.changeToken() == before)
    let probe = try Probe("save", folder.base, "other", "1")
    #expect(probe.rest() == ["other-0"])
    #expect(store.changeToken() != before)
  }

  private func savedRecords() throws -> Set<String> {
    let store = try Store(path: folder.base, environment: Core.environment())
    defer { try? store.close() }
    return Set(try store.drafts(agent: Self.probeAgent).compactMap(\.record))
  }
}
