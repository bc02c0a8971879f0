internal import BureauDomain
internal import GRDB

extension MissionLetter: StoredRecord {
  static let table = "mission_letter"
  static let columns = ["agent", "from_day", "to_day", "establishments", "in_force_on"]
  static let readAlso = [
    "(SELECT name FROM agent WHERE agent.id = mission_letter.agent)",
    """
    (SELECT json_group_array(json_object('text', text, 'share', share, 'area', area,
      'objective', objective)) FROM (
      SELECT * FROM letter_item WHERE letter = mission_letter.id ORDER BY position))
    """,
    """
    (SELECT json_group_array(json_object('school', establishment, 'by', signed_by,
      'agent', signed_agent, 'on', signed_on)) FROM (
      SELECT * FROM letter_signature WHERE letter = mission_letter.id ORDER BY signed_on))
    """,
  ]

  /// A signature as its table holds it.
  private struct Signature: Decodable {
    let school: Establishment.ID
    let by: String
    let agent: Agent.ID?
    let on: Day

    var step: MissionStep { MissionStep(by: by, agent: agent, on: on) }
  }

  var asConflict: Conflict.Record { .missionLetter(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        agent.rawValue, from.iso, to.iso, try SmallList.encode(establishments.map(\.rawValue)),
        inForceOn?.iso,
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, agent: try row.id(), agentName: "", from: try row.day(),
      to: try row.day(), establishments: try row.list(), inForceOn: try row.optionalDay())
    agentName = try row.next(String?.self) ?? ""
    items = try row.list()
    let signed: [Signature] = try row.list()
    signatures = Dictionary(signed.map { ($0.school, $0.step) }) { first, _ in first }
  }

  /// Writes the items and the signatures anew.
  func replaceParts(in db: Database) throws {
    for sql in [
      "DELETE FROM letter_item WHERE letter = ?", "DELETE FROM letter_signature WHERE letter = ?",
    ] {
      try db.cachedStatement(sql: sql).execute(arguments: [id.rawValue])
    }
    let item = try db.cachedStatement(
      sql: """
        INSERT INTO letter_item (letter, position, text, share, area, objective)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (position, part) in items.enumerated() {
      try item.execute(arguments: [
        id.rawValue, position, part.text, part.share.rawValue, part.area?.rawValue,
        part.objective?.rawValue,
      ])
    }
    let signature = try db.cachedStatement(
      sql: """
        INSERT INTO letter_signature (letter, establishment, signed_by, signed_agent, signed_on)
        VALUES (?, ?, ?, ?, ?)
        """)
    for (school, step) in signatures {
      try signature.execute(arguments: [
        id.rawValue, school.rawValue, step.by, step.agent?.rawValue, step.on.iso,
      ])
    }
  }
}
