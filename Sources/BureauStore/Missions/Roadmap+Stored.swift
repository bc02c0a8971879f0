internal import BureauDomain
internal import GRDB

extension Roadmap: StoredRecord {
  static let table = "roadmap"
  static let columns = ["establishment", "year", "edition", "adopted_on"]
  static let readAlso = [
    """
    (SELECT json_group_array(json_object('id', id, 'title', title, 'indicator', indicator,
      'target', target, 'owner', owner, 'ownerName', name, 'lastResult', last_result)) FROM (
      SELECT objective.*, ifnull(agent.name, '') AS name FROM objective
      LEFT JOIN agent ON agent.id = objective.owner
      WHERE objective.roadmap = roadmap.id ORDER BY position))
    """
  ]

  var asConflict: Conflict.Record { .roadmap(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [establishment.rawValue, year.rawValue, edition, adoptedOn?.iso]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, establishment: try row.id(), year: try row.value(),
      edition: try row.next(), adoptedOn: try row.optionalDay(), objectives: try row.list())
  }

  /// Writes the objectives anew.
  func replaceObjectives(in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM objective WHERE roadmap = ?")
      .execute(arguments: [id.rawValue])
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO objective (roadmap, position, id, title, indicator, target, owner, last_result)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (position, objective) in objectives.enumerated() {
      try statement.execute(arguments: [
        id.rawValue, position, objective.id.rawValue, objective.title,
        objective.indicator?.rawValue, objective.target, objective.owner?.rawValue,
        objective.lastResult,
      ])
    }
  }
}
