internal import BureauDomain
internal import GRDB

extension Company: StoredRecord {
  /// What stands in the column of a missing next action, after every day that may be written.
  static let noDue = "9999-12-31"

  static let table = "company"
  static let columns = [
    "name", "siren", "stage", "relation_motive", "relation_since", "relation_author", "source",
    "tags", "notes", "next_kind", "next_due", "next_owner", "next_note", "closed_on",
    "closing_motive",
  ]
  static let readAlso = [
    "(SELECT name FROM agent WHERE agent.id = company.next_owner)", "saved_by", "saved_at",
  ]

  var asConflict: Conflict.Record { .company(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        name, siren?.rawValue, relation.stage.rawValue, relation.motive, relation.since?.iso,
        relation.author, source.rawValue, try SmallList.encode(tags), notes,
        nextAction?.kind.rawValue, nextAction?.due.iso ?? Self.noDue,
        nextAction?.owner.rawValue, nextAction?.note ?? "", closing?.on.iso,
        closing?.motive ?? "",
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(id: id, version: version, name: try row.text(), siren: try row.optional())
    relation = Relation(
      stage: try row.value(), motive: try row.text(), since: try row.optionalDay(),
      author: try row.text())
    source = try row.value()
    tags = try row.list()
    notes = try row.text()
    let kind: ActionKind? = try row.optional()
    let due = try row.day()
    let owner: Agent.ID? = try row.optionalID()
    let note = try row.text()
    closing = try row.closing()
    let ownerName = try row.next(String?.self)
    if let kind, let owner {
      nextAction = NextAction(
        kind: kind, due: due, owner: owner, ownerName: ownerName ?? "", note: note)
    }
    stamp = try row.stamp()
  }
}
