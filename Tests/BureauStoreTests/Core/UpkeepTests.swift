import BureauDomain
import Foundation
import GRDB
import Testing

@testable import BureauStore

/// Checking, copying and restoring a base.
struct UpkeepTests {
  let folder: TemporaryFolder
  let clock = TestClock()
  let agent = Core.session().agent.id

  init() throws { folder = try TemporaryFolder() }

  private var copiesFolder: String { Store.copiesFolder(for: folder.base) }

  private func open() throws(StoreError) -> Store {
    try Store(path: folder.base, environment: Core.environment(clock: clock))
  }

  private func restore(_ path: String) throws(StoreError) -> String? {
    try Store.restore(path, to: folder.base, environment: Core.environment(clock: clock))
  }

  /// A closed base with as many drafts as asked for.
  private func makeBase(drafts: Int, bytes: Int = 2) throws {
    let store = try open()
    for number in 0..<drafts {
      try store.saveDraft(
        Core.draft("\(number)", json: String(repeating: "x", count: bytes)))
    }
    try store.close()
  }

  private func spoil(_ path: String) throws {
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    for index in stride(from: 4096, to: bytes.count, by: 64) { bytes[index] ^= 0x5A }
    try bytes.write(to: url)
    chmod(path, 0o600)
  }

  /// Changes one bit in the text of a record, which SQLite cannot notice.
  private func flip(_ path: String) throws {
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    let place = try #require(bytes.range(of: Data("Visite".utf8)))
    bytes[place.lowerBound] ^= 0x01
    try bytes.write(to: url)
  }

  @Test func `a copy of an older program, without its digest, is restored`() throws {
    let store = try open()
    try store.saveDraft(Core.draft("first"))
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.close()
    unlink(copy.path + ".sha256")
    #expect(try Store.copies(in: copiesFolder).map(\.seal) == [.none])
    #expect(try restore(copy.path) != nil)
  }

  @Test func `the digest goes with its copy, and a change of one bit is seen`() throws {
    let store = try open()
    try store.saveDraft(Core.draft("first"))
    for _ in 0..<3 {
      _ = try store.backUp(into: copiesFolder, keeping: 2)
      clock.advance(seconds: 60)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: copiesFolder).count == 4)
    let copies = try Store.copies(in: copiesFolder)
    #expect(copies.allSatisfy { $0.seal == .intact })
    try flip(copies[0].path)
    #expect(try Store.copies(in: copiesFolder).map(\.seal) == [.broken, .intact])
  }

  @Test func `a base moves whole, and its old file is out of the way`() throws {
    let store = try open()
    try store.saveDraft(Core.draft("first"))
    let target = folder.path + "/serveur/bureau.sqlite"
    func move() throws(StoreError) -> String {
      try Store.move(folder.base, to: target, environment: Core.environment(clock: clock))
    }
    #expect(failure { () throws(StoreError) in try move() } == "inUse")
    try store.close()
    let aside = try move()
    #expect(try folder.names() == ["demenagee-2026-11-23-080200.sqlite", "serveur"])
    #expect(Core.mode(target) == 0o600 && Core.mode(aside) == 0o600)
    let moved = try Store(path: target, environment: Core.environment())
    #expect(try moved.drafts(agent: agent).map(\.record) == ["first"])
    try moved.close()
    #expect(failure { () throws(StoreError) in try move() } == "unreadable")
    try open().close()
    #expect(failure { () throws(StoreError) in try move() } == "baseAlreadyThere")
    #expect(try folder.names().contains("bureau.sqlite"))
  }

  @Test(arguments: [true, false]) func `a sound base has no faults`(_ quick: Bool) throws {
    try makeBase(drafts: 50)
    let report = try open().verify(quick: quick)
    #expect(report.isSound)
    #expect(report.isQuick == quick)
    #expect(report.at == TestClock.start)
  }

  @Test func `a copy bears the day and the time of the place`() throws {
    let sixteenHours = 16 * 3600
    let store = try Store(
      path: folder.base,
      environment: StoreEnvironment(
        now: { TestClock.start }, random: { 1 }, secondsFromUTC: { _ in sixteenHours }))
    let copy = try store.backUp(into: copiesFolder, keeping: 1)
    #expect(copy.day.iso == "2026-11-24")
    #expect(copy.time.description == "00:02")
    #expect(copy.path.hasSuffix("bureau-2026-11-24-000200.sqlite"))
  }

  @Test func `records whose parent is missing are found`() throws {
    let store = try open()
    try store.read { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          CREATE TABLE parent (id INTEGER PRIMARY KEY);
          CREATE TABLE child (parent INTEGER REFERENCES parent);
          INSERT INTO child VALUES (7);
          """)
    }
    #expect(try store.verify(quick: true).faults == ["child 1 → parent"])
  }

  @Test func `a broken search index is found by the thorough check alone`() throws {
    let store = try open()
    try store.read { db in
      try db.execute(
        sql: """
          CREATE TABLE shop (name TEXT);
          CREATE VIRTUAL TABLE shop_search USING fts5(name, content = 'shop');
          INSERT INTO shop VALUES ('garage');
          INSERT INTO shop_search (rowid, name) VALUES (1, 'garage');
          """)
    }
    #expect(try store.verify(quick: false).isSound)
    try store.read { try $0.execute(sql: "UPDATE shop SET name = 'boulangerie'") }
    #expect(try store.verify(quick: true).isSound)
    #expect(try store.verify(quick: false).faults == ["shop_search"])
  }

  @Test func `a damaged base is found or refused, never taken for sound`() throws {
    try makeBase(drafts: 300, bytes: 200)
    try spoil(folder.base)
    do throws(StoreError) {
      #expect(try !open().verify(quick: false).isSound)
    } catch {
      #expect(caseName(error) == "damaged")
    }
  }

  @Test func `a copy is whole, private, a single file, and named by its moment`() throws {
    let store = try open()
    try store.saveDraft(Core.draft("1"))
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    #expect(copy.bytes > 4096)
    #expect(Core.mode(copy.path) == 0o600)
    #expect(Core.mode(copiesFolder) == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: copiesFolder)
    #expect(names.count == 2 && names.contains { $0.hasSuffix(".sqlite.sha256") })
    #expect(names.sorted()[0].wholeMatch(of: /bureau-\d{4}-\d\d-\d\d-\d{6}\.sqlite/) != nil)
    #expect(names.sorted()[0].contains(copy.day.iso))
    #expect(copy.seal == .intact)
    #expect(try Store.copies(in: copiesFolder) == [copy])
  }

  @Test func `the latest copies are kept and strangers left alone`() throws {
    let store = try open()
    var made: [String] = []
    for _ in 0..<5 {
      made.append(try store.backUp(into: copiesFolder, keeping: 3).path)
      clock.advance(seconds: 60)
      if made.count == 1 {
        try Data().write(to: URL(fileURLWithPath: copiesFolder + "/bureau-notes.sqlite"))
      }
    }
    #expect(try Store.copies(in: copiesFolder).map(\.path) == made.suffix(3).reversed())
    #expect(access(copiesFolder + "/bureau-notes.sqlite", F_OK) == 0)
    _ = try store.backUp(into: copiesFolder, keeping: 0)
    #expect(try Store.copies(in: copiesFolder).count == 1)
  }

  @Test func `a copy that is stopped leaves nothing`() throws {
    let store = try open()
    try store.read { db in
      try db.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
          INSERT INTO setting (key, value) SELECT 'n' || i, 'x' FROM n
          """)
    }
    var questions = 0
    let name = failure { () throws(StoreError) in
      try store.backUp(into: copiesFolder, keeping: 3) {
        questions += 1
        return true
      }
    }
    #expect(name == "stopped")
    #expect(questions == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: copiesFolder).isEmpty)
    #expect(try store.backUp(into: copiesFolder, keeping: 3).bytes > 50_000)
  }

  @Test func `a folder open to others takes no copy`() throws {
    let store = try open()
    mkdir(copiesFolder, 0o700)
    chmod(copiesFolder, 0o755)
    let name = failure { () throws(StoreError) in
      try store.backUp(into: copiesFolder, keeping: 3)
    }
    #expect(name == "openToOthers")
  }

  @Test func `a restored copy brings back its state and keeps the other`() throws {
    let store = try open()
    try store.saveDraft(Core.draft("first"))
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.saveDraft(Core.draft("second"))
    try store.close()
    let aside = try #require(try restore(copy.path))
    let restored = try open()
    #expect(try restored.drafts(agent: agent).map(\.record) == ["first"])
    #expect(Core.mode(folder.base) == 0o600)
    try restored.close()
    let kept = try Store(path: aside, environment: Core.environment())
    #expect(try kept.drafts(agent: agent).count == 2)
    #expect(access(copy.path, F_OK) == 0)
  }

  @Test func `the saves a dead process left in the log go aside with the old base`() throws {
    let store = try open()
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.close()
    let probe = try Probe("save", folder.base, "late", "1000000")
    let line = try #require(probe.line())
    probe.kill()
    let aside = try #require(try restore(copy.path))
    #expect(try folder.names().contains { $0.hasSuffix("-wal") } == false)
    let kept = try Store(path: aside, environment: Core.environment())
    let records = try kept.drafts(agent: Agent.ID(rawValue: "probe")).map(\.record)
    #expect(records.contains(line))
  }

  @Test func `nothing is restored while somebody has the base open`() throws {
    let store = try open()
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.saveDraft(Core.draft("kept"))
    #expect(failure { () throws(StoreError) in try restore(copy.path) } == "inUse")
    #expect(try store.drafts(agent: agent).count == 1)
    try store.close()
    #expect(try restore(copy.path) != nil)
  }

  @Test func `a damaged base is replaced and kept byte for byte`() throws {
    try makeBase(drafts: 300, bytes: 200)
    let store = try open()
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.close()
    let ruin = Data(repeating: 0x41, count: 10_000)
    try ruin.write(to: URL(fileURLWithPath: folder.base))
    chmod(folder.base, 0o600)
    let aside = try #require(try restore(copy.path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == ruin)
    #expect(try open().drafts(agent: agent).count == 300)
  }

  @Test func `a copy goes to a place without a base`() throws {
    let store = try open()
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.close()
    let elsewhere = folder.path + "/neuf/bureau.sqlite"
    #expect(
      try Store.restore(copy.path, to: elsewhere, environment: Core.environment()) == nil)
    try Store(path: elsewhere, environment: Core.environment()).close()
  }

  @Test(
    arguments: [
      ("damagedCopy", "ruin"), ("damagedCopy", "flip"), ("newerBase", "PRAGMA user_version = 99"),
      ("foreignBase", "PRAGMA application_id = 7"), ("foreignBase", "empty"),
      ("unreadable", "missing"),
    ]) func `an unfit copy is refused and the base untouched`(_ expected: String, _ what: String)
    throws
  {
    try makeBase(drafts: 300, bytes: 200)
    let store = try open()
    let copy = try store.backUp(into: copiesFolder, keeping: 3)
    try store.close()
    switch what {
    case "ruin":
      unlink(copy.path + ".sha256")
      try spoil(copy.path)
    case "flip": try flip(copy.path)
    case "empty":
      unlink(copy.path + ".sha256")
      try Data().write(to: URL(fileURLWithPath: copy.path))
    case "missing": unlink(copy.path)
    default:
      unlink(copy.path + ".sha256")
      try Core.sqlite(copy.path, what)
    }
    #expect(failure { () throws(StoreError) in try restore(copy.path) } == expected)
    #expect(try open().drafts(agent: agent).count == 300)
    #expect(try folder.names().contains { $0.hasPrefix("remplacee-") } == false)
  }
}
