import BureauDomain
import GRDB
import TestSupport
import Testing

@testable import BureauStore

/// What older programs wrote of trips, vehicles and kilometres is found again.
struct TravelMigrationTests {
  /// A base as the program before wrote it: one trip of three nights, one of a day, and an agent
  /// with a car and kilometres.
  private func migrated() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue, upTo: "v15")
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          INSERT INTO agent (id, version, saved_by, saved_at, name, roles, functions, home_town,
            vehicle_power, closing_motive, claimed_year, claimed_metres)
          VALUES ('g1', 1, 'g1', 0, 'Mme Petit', '[]', '[]', '', 6, '', 2026, 1240500),
            ('g2', 1, 'g1', 0, 'M. Klein', '[]', '[]', '', NULL, '', NULL, NULL);
          INSERT INTO claim (id, version, saved_by, saved_at, agent, month, establishment, payer,
            payer_detail, notes, state, steps)
          VALUES ('c1', 1, 'g1', 0, 'g1', '2026-11-01', 'e1', 'school', '', '', 'draft', '[]');
          INSERT INTO claim_trip (round, claim, position, lunch, dinner, nights, zone, tolls,
            parking, public_transport, receipts)
          VALUES ('r1', 'c1', 0, 'dehors', 'cantine', 3, 'paris', 0, 0, 0, '[]'),
            ('r2', 'c1', 1, 'fourni', NULL, 0, 'base', 640, 0, 0, '["peages"]');
          """)
    }
    try Schema.migrator.disablingDeferredForeignKeyChecks().migrate(queue)
    return queue
  }

  @Test func `nights keep their number and zone, meals their first day`() throws {
    let claim = try #require(try migrated().read { try Claim.fetch(.init(rawValue: "c1"), in: $0) })
    #expect(
      claim.trips.map(\.costs) == [
        TripCosts(
          meals: [.lunch: .outside, .dinner: .canteen],
          nights: Array(repeating: TripNight(.paris), count: 3)),
        TripCosts(
          meals: [.lunch: .provided], expenses: [.tolls: Euro(cents: 640)], receipts: [.tolls]),
      ])
  }

  @Test func `cars and kilometres stay with their agents`() throws {
    let agents = try migrated().read { try Agent.fetchAll(Condition(" ORDER BY id"), in: $0) }
    #expect(agents.map(\.vehicle) == [Vehicle(.car(fiscalPower: 6)), nil])
    #expect(agents.map(\.claimedBefore) == [[2026: Distance(metres: 1_240_500)], [:]])
  }
}
