internal import BureauDomain
internal import GRDB

extension GuidanceNote: StoredRecord {
  static let table = "guidance_note"
  static let columns = ["card", "notes", "checked_on", "checked_by"]
  static let readAlso = ["saved_by", "saved_at"]

  var asConflict: Conflict.Record { .guidanceNote(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [card.rawValue, text, checkedOn?.iso, checkedBy]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, card: try row.value(), text: try row.text(),
      checkedOn: try row.optionalDay(), checkedBy: try row.text(), stamp: try row.stamp())
  }
}
