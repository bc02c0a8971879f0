import BureauDomain
import Foundation
import GRDB
import Testing

@testable import BureauStore

/// What must be true before the store touches a file.
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ path: String) throws(StoreError) -> Store {
    try Store(path: path, environment: Core.environment())
  }

  @Test func `folder and files are for their owner alone, whatever the mask`() throws {
    let path = folder.path + "/données/bureau/bureau.sqlite"
    let store = try open(path)
    try store.saveDraft(Core.draft())
    #expect(Core.mode(folder.path + "/données") == 0o700)
    #expect(Core.mode(folder.path + "/données/bureau") == 0o700)
    for ending in ["", "-wal", "-shm", ".verrou", ".sessions"] {
      #expect(Core.mode(path + ending) == 0o600, "\(ending)")
    }
    try store.close()
  }

  @Test func `the settings that keep saves hold after writes too`() throws {
    let store = try open(folder.base)
    for number in 0..<3 { try store.saveDraft(Core.draft("\(number)")) }
    let settings = try store.read { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
        try String.fetchOne(db, sql: "PRAGMA trusted_schema"),
        try String.fetchOne(db, sql: "PRAGMA busy_timeout"),
      ]
    }
    #expect(settings == ["wal", "2", "1", "0", "5000"])
  }

  @Test func `a closed base is one file without a log`() throws {
    let store = try open(folder.base)
    try store.saveDraft(Core.draft())
    try store.close()
    #expect(
      try folder.names() == [
        "bureau.sqlite", "bureau.sqlite.sessions", "bureau.sqlite.verrou",
      ])
    try store.close()
  }

  @Test func `a base in memory has the same schema and no file`() throws {
    let store = try Store.inMemory(environment: Core.environment())
    try store.saveDraft(Core.draft())
    #expect(try store.drafts(agent: Core.session().agent.id).count == 1)
    try store.close()
  }

  /// One way a place or file may be unfit, and the case it must be refused with.
  struct Unfit: CustomTestStringConvertible, Sendable {
    let expected: String
    let testDescription: String
    let spoil: @Sendable (TemporaryFolder) throws -> Void

    init(
      _ expected: String, _ name: String,
      _ spoil: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      self.expected = expected
      testDescription = name
      self.spoil = spoil
    }
  }

  static let unfit = [
    Unfit("openToOthers", "folder open to the group") { chmod($0.path, 0o750) },
    Unfit("openToOthers", "folder open to others") { chmod($0.path, 0o701) },
    Unfit("openToOthers", "base open to others") { chmod($0.base, 0o604) },
    Unfit("openToOthers", "base open to the group") { chmod($0.base, 0o640) },
    Unfit("openToOthers", "gate open to the group") { chmod($0.base + ".verrou", 0o660) },
    Unfit("linked", "base with a second name") { link($0.base, $0.path + "/autre") },
    Unfit("linked", "base is a symbolic link") {
      rename($0.base, $0.path + "/vraie")
      symlink($0.path + "/vraie", $0.base)
    },
    Unfit("linked", "gate is a symbolic link") {
      unlink($0.base + ".verrou")
      symlink("/dev/null", $0.base + ".verrou")
    },
    Unfit("unreadable", "base is a folder") {
      unlink($0.base)
      mkdir($0.base, 0o700)
    },
    Unfit("newerBase", "base of a newer program") {
      try Core.sqlite($0.base, "PRAGMA user_version = 99")
    },
    Unfit("newerBase", "base with a migration not known here") {
      try Core.sqlite($0.base, "INSERT INTO grdb_migrations VALUES ('v99')")
    },
    Unfit("foreignBase", "base of another program") {
      try Core.sqlite($0.base, "PRAGMA application_id = 7")
    },
    Unfit("foreignBase", "tables of nobody knows whom") {
      unlink($0.base)
      try Core.sqlite($0.base, "CREATE TABLE facture (montant)")
    },
    Unfit("damaged", "not a base at all") {
      try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: $0.base))
    },
  ]

  @Test(arguments: unfit) func `an unfit place or file is refused`(_ unfit: Unfit) throws {
    let store = try open(folder.base)
    try store.close()
    try unfit.spoil(folder)
    #expect(failure { () throws(StoreError) in try open(folder.base) } == unfit.expected)
  }

  @Test func `a refused foreign base is not touched`() throws {
    try Core.sqlite(folder.base, "CREATE TABLE facture (montant)")
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.base))
    #expect(failure { () throws(StoreError) in try open(folder.base) } == "foreignBase")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.base)) == before)
  }

  @Test func `a folder under a file cannot be made`() throws {
    let store = try open(folder.base)
    try store.close()
    let below = folder.base + "/dedans/bureau.sqlite"
    #expect(failure { () throws(StoreError) in try open(below) } == "unreadable")
  }

  @Test func `a base migrated meanwhile by a newer program takes no save, but keeps what is typed`()
    throws
  {
    let store = try open(folder.base)
    try Core.sqlite(folder.base, "PRAGMA user_version = 99")
    let name = failure { () throws(StoreError) in try store.saveDraft(Core.draft()) }
    #expect(name == "no error")
    #expect(
      failure { () throws(StoreError) in try Core.addCompany(to: store) } == "updatedMeanwhile")
    #expect(failure { () throws(StoreError) in try store.assertCurrent() } == "updatedMeanwhile")
    #expect(try store.drafts(agent: Core.session().agent.id).count == 1)
  }

  @Test func `a file cut short is refused at the opening`() throws {
    let store = try open(folder.base)
    for number in 0..<200 { try store.saveDraft(Core.draft("\(number)")) }
    try store.close()
    try #require(truncate(folder.base, 8192) == 0)
    #expect(failure { () throws(StoreError) in try open(folder.base) } == "damaged")
  }

  @Test func `unsafe places are told from other troubles`() {
    let unsafe: [StoreError] = [
      .networkFileSystem("NFS"), .openToOthers(path: "/b"), .linked(path: "/b"), .unsafeSettings,
      .newerBase(found: 2, known: 1),
    ]
    #expect(unsafe.allSatisfy { $0.isUnsafeEnvironment })
    #expect(
      ![StoreError.busy, .diskFull, .damaged(base: "/b")].contains { $0.isUnsafeEnvironment })
  }
}
