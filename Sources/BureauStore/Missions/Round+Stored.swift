internal import BureauDomain
internal import GRDB

extension Round: StoredRecord {
  static let table = "round"
  static let columns = [
    "agent", "day", "establishment", "departure", "arrival", "leaves_at", "returns_at", "means",
    "driven", "motive", "state", "notes",
  ]
  static let readAlso = [
    "(SELECT name FROM agent WHERE agent.id = round.agent)",
    """
    (SELECT json_group_array(json_object('company', company, 'site', site, 'school', school,
      'activity', activity, 'toAsk', to_ask, 'driven', driven, 'motive', motive)) FROM (
      SELECT * FROM round_stage WHERE round = round.id ORDER BY position))
    """,
  ]

  var asConflict: Conflict.Record { .round(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      agent.rawValue, on.iso, establishment.rawValue, departure.column, arrival.column,
      leavesAt?.minutes, returnsAt?.minutes, means.rawValue, lastLeg.driven?.metres,
      lastLeg.motive, state.rawValue, notes,
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, agent: try row.id(), agentName: "", on: try row.day(),
      establishment: try row.id(), departure: RoundEnd(column: try row.optionalID()),
      arrival: RoundEnd(column: try row.optionalID()), leavesAt: try row.optionalTime(),
      returnsAt: try row.optionalTime(), means: try row.value())
    lastLeg = RoundLegEntry(
      driven: try row.next(Int?.self).map(Distance.init(metres:)), motive: try row.text())
    state = try row.value()
    notes = try row.text()
    agentName = try row.next(String?.self) ?? ""
    let rows: [RoundStageRow] = try row.list()
    stages = try rows.map { try $0.stage() }
  }

  /// Writes the stages anew.
  func replaceStages(in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM round_stage WHERE round = ?")
      .execute(arguments: [id.rawValue])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO round_stage (round, position, company, site, school, activity, to_ask, driven,
          motive) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, stage) in stages.enumerated() {
      let row = RoundStageRow(stage)
      try statement.execute(arguments: [
        id.rawValue, position, row.company?.rawValue, row.site?.rawValue, row.school?.rawValue,
        row.activity?.rawValue, row.toAsk, row.driven, row.motive,
      ])
    }
  }
}

extension RoundEnd {
  /// The school, or null for home.
  fileprivate var column: String? {
    if case .school(let id) = self { return id.rawValue }
    return nil
  }

  fileprivate init(column: Establishment.ID?) { self = column.map(RoundEnd.school) ?? .home }
}
