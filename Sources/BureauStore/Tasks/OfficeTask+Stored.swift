internal import BureauDomain
internal import GRDB

extension OfficeTask: StoredRecord {
  static let table = "office_task"
  static let columns = ["label", "parts", "card", "note", "closed_on", "closing_motive"]

  var asConflict: Conflict.Record { .officeTask(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      let named = parts.map { ($0.key.rawValue, $0.value.rawValue) }
      return [
        label, try JsonColumn.encode(Dictionary(uniqueKeysWithValues: named)), card?.rawValue,
        note, closing?.on.iso, closing?.motive ?? "",
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(id: id, version: version, label: try row.text())
    let named: [String: String] = try JsonColumn.decode(try row.text()) ?? [:]
    for (actor, part) in named {
      guard let actor = TaskActor(rawValue: actor) else { throw StoreError.damaged(base: "") }
      parts[actor] = TaskPart(rawValue: part)
    }
    card = try row.optional()
    note = try row.text()
    closing = try row.closing()
  }
}
