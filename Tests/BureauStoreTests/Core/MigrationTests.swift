import BureauDomain
import Foundation
import GRDB
import Testing

@testable import BureauStore

/// An older base is brought up to date, after a copy.
struct MigrationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A base of this program before its first migration.
  private func makeOlderBase(_ extra: String = "") throws {
    try Core.sqlite(
      folder.base,
      """
      PRAGMA application_id = 0x42555245;
      CREATE TABLE memoire (texte TEXT);
      INSERT INTO memoire VALUES ('ancienne');
      \(extra)
      """)
  }

  private func copies() throws -> [String] {
    try folder.names().filter { $0.hasPrefix("avant-migration-v0-") && $0.hasSuffix(".sqlite") }
  }

  @Test func `a new base has the version this program knows, and no copy beside it`() throws {
    let store = try Store(path: folder.base, environment: Core.environment())
    #expect(
      try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == Schema.knownVersion)
    #expect(
      try store.read { try Int.fetchOne($0, sql: "PRAGMA application_id") } == Schema.applicationID)
    #expect(Schema.migrator.migrations.last == "v\(Schema.knownVersion)")
    #expect(try copies().isEmpty)
  }

  @Test func `an older base is copied, then migrated with its content`() throws {
    try makeOlderBase()
    let store = try Store(path: folder.base, environment: Core.environment())
    #expect(
      try store.read { try String.fetchOne($0, sql: "SELECT texte FROM memoire") } == "ancienne")
    try store.saveDraft(Core.draft())
    let copy = try #require(try copies().first)
    #expect(Core.mode("\(folder.path)/\(copy)") == 0o600)
    let old = try DatabaseQueue(path: "\(folder.path)/\(copy)")
    #expect(try old.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 0)
    #expect(
      try old.read { try String.fetchOne($0, sql: "SELECT texte FROM memoire") } == "ancienne")
    try store.close()
    let again = try Store(path: folder.base, environment: Core.environment())
    #expect(try copies().count == 1)
    try again.close()
  }

  @Test(
    arguments: [
      "PRAGMA application_id = 0x42555245",
      """
      PRAGMA application_id = 0x42555245;
      CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
      """,
    ]) func `a base whose making was cut short is finished, without a copy`(_ sql: String) throws
  {
    try Core.sqlite(folder.base, sql)
    let store = try Store(path: folder.base, environment: Core.environment())
    try store.saveDraft(Core.draft())
    #expect(try copies().isEmpty)
  }

  @Test func `a migration that fails leaves the old base as it was`() throws {
    try makeOlderBase("CREATE TABLE draft (autre TEXT);")
    #expect(
      failure { () throws(StoreError) in
        try Store(path: folder.base, environment: Core.environment())
      } == "other")
    let old = try DatabaseQueue(path: folder.base)
    #expect(try old.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 0)
    #expect(try old.read { try $0.tableExists("audit") } == false)
    #expect(
      try old.read { try String.fetchOne($0, sql: "SELECT texte FROM memoire") } == "ancienne")
    #expect(try copies().count == 1)
  }
}
