import BureauDomain
import Foundation
import GRDB
import Testing

@testable import BureauStore

/// The activities of a base from before they noted the school.
struct ActivitySchoolMigrationTests {
  @Test func `those of a round take its school, the others the main one`() throws {
    let folder = try TemporaryFolder()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/v1.sqlite")
    try FileManager.default.copyItem(at: fixture, to: URL(filePath: folder.base))
    let queue = try DatabaseQueue(path: folder.base)
    try Schema.migrator.migrate(queue, upTo: "v15")
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE other AS SELECT * FROM establishment LIMIT 1;
          UPDATE other SET rowid = NULL, id = 'autre', uai = '0951099D';
          INSERT INTO establishment SELECT * FROM other;
          INSERT INTO round (id, version, saved_by, saved_at, agent, day, establishment, means,
              motive, state, notes)
            SELECT 'tournee', 1, '', 0, id, '2026-09-20', 'autre', 'personalCar', '', 'made', ''
            FROM agent LIMIT 1;
          INSERT INTO round_stage (round, position, company, activity, to_ask, motive)
            SELECT 'tournee', 0, company, id, '', '' FROM activity ORDER BY rowid DESC LIMIT 1;
          """)
    }
    try Schema.migrator.migrate(queue)
    let (served, main) = try queue.read { db in
      (
        try String.fetchAll(db, sql: "SELECT establishment FROM activity ORDER BY rowid DESC"),
        try String.fetchOne(db, sql: "SELECT id FROM establishment ORDER BY rowid LIMIT 1")
      )
    }
    #expect(served.count > 1 && served.first == "autre")
    #expect(served.dropFirst().allSatisfy { $0 == main })
  }
}
