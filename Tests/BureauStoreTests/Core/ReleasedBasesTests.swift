import BureauDomain
import Foundation
import GRDB
import Testing

@testable import BureauStore

/// Every base that a released program wrote comes up to date with all that is in it.
///
/// `Fixtures/v1.sqlite` was written by the first release: a school, three invented firms, visits, an
/// offer, a draft, thirty rows of SIRENE. A new release adds its own file here.
struct ReleasedBasesTests {
  static let released = ["v1"]

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ name: String) throws -> Store {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/\(name).sqlite")
    try FileManager.default.copyItem(at: fixtures, to: URL(filePath: folder.base))
    chmod(folder.base, 0o600)
    return try Store(path: folder.base, environment: Core.environment())
  }

  @Test(arguments: released)
  func `its records are all found again`(_ name: String) throws {
    let store = try open(name)
    guard case .company(let garage) = try store.matches("yutz", limit: 5).first?.target else {
      Issue.record("the garage is not found by its name")
      return
    }
    let file = try #require(try store.companyFile(garage))
    #expect(file.company.name == "Garage Yutzmann")
    #expect(file.offers.map(\.places) == [2])
    #expect(file.activities.first?.notes == "Prévenir 48 h avant.")
    #expect(try store.establishments().map(\.name) == ["Lycée polyvalent Raymond Mondon"])
    let agent = try #require(try store.agents().first)
    #expect(try store.drafts(agent: agent.id).map(\.form) == ["visit"])
    try store.close()
  }

  @Test(arguments: released)
  func `its schema becomes that of a new base, and the file is sound`(_ name: String) throws {
    let (migrated, new) = (try open(name), try Store.inMemory(environment: Core.environment()))
    #expect(try schema(of: migrated) == schema(of: new))
    let problems = try migrated.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(problems == ["ok"])
    #expect(try migrated.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }.isEmpty)
    try migrated.close()
  }

  /// Tables, indexes and triggers with their columns, in the words of the base itself.
  private func schema(of store: Store) throws -> [String] {
    try store.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master
          ORDER BY type, name
          """)
    }
  }
}
