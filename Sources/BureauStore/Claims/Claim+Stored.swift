internal import BureauDomain
internal import GRDB

extension Claim: StoredRecord {
  static let table = "claim"
  static let columns = [
    "agent", "month", "establishment", "payer", "payer_detail", "notes", "steps", "frozen", "rank",
    "state",
  ]
  /// The agent's name and the trips; `state` before them follows from the steps and is passed over.
  static let readAlso = [
    "(SELECT name FROM agent WHERE agent.id = claim.agent)",
    """
    (SELECT json_group_array(json_object('round', round, 'asked', asked, 'lunch', lunch,
      'dinner', dinner, 'tolls', tolls, 'parking', parking, 'publicTransport', public_transport,
      'receipts', json(receipts), 'nights', json((
        SELECT json_group_array(json_object('zone', zone, 'lunch', lunch, 'dinner', dinner)) FROM (
          SELECT * FROM claim_night WHERE claim_night.round = trip.round ORDER BY position)))))
    FROM (
      SELECT * FROM claim_trip WHERE claim = claim.id ORDER BY position) AS trip)
    """,
  ]

  var asConflict: Conflict.Record { .claim(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        agent.rawValue, month.iso, establishment.rawValue, payer.kind.rawValue, payer.detail,
        notes, try SmallList.encode(steps), try JsonColumn.encode(frozen), rank, state.rawValue,
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    let (agent, month): (Agent.ID, Day) = (try row.id(), try row.day())
    let establishment: Establishment.ID = try row.id()
    let payer = ClaimPayer(try row.value(), try row.text())
    let (notes, steps): (String, [ClaimStep]) = (try row.text(), try row.list())
    let frozen: MonthlyClaim? = try JsonColumn.decode(try row.next())
    let rank: Int? = try row.next()
    _ = try row.text()
    let name = try row.next(String?.self) ?? ""
    let rows: [ClaimTripRow] = try row.list()
    self.init(
      id: id, version: version, agent: agent, agentName: name, month: month,
      establishment: establishment, trips: rows.map(\.trip), payer: payer, notes: notes,
      steps: steps, frozen: frozen, rank: rank)
  }

  /// Inserts or updates the claim with its trips; gives what changed.
  func write(_ stamp: Stamp, in db: Database) throws -> [String] {
    guard let before = try Claim.fetch(id, in: db) else {
      try insert(stamp, in: db)
      try replaceTrips(in: db)
      return []
    }
    let moved = before.trips != trips
    let fields = try update(stamp, in: db, hasFurther: moved)
    if moved { try replaceTrips(in: db) }
    return fields + (moved ? ["trips"] : [])
  }

  private func replaceTrips(in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM claim_trip WHERE claim = ?")
      .execute(arguments: [id.rawValue])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO claim_trip (claim, position, round, asked, lunch, dinner, tolls, parking,
          public_transport, receipts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, trip) in trips.enumerated() {
      let row = ClaimTripRow(trip)
      try statement.execute(arguments: [
        id.rawValue, position, row.round.rawValue, row.asked, row.lunch?.rawValue,
        row.dinner?.rawValue, row.tolls, row.parking, row.publicTransport,
        try SmallList.encode(trip.costs.receipts),
      ])
      try row.insertNights(in: db)
    }
  }
}
