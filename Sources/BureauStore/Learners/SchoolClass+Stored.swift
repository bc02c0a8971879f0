internal import BureauDomain
internal import GRDB

extension SchoolClass: StoredRecord {
  static let table = "school_class"
  static let columns = ["year", "label", "mef", "formation", "establishment", "label_key"]

  var asConflict: Conflict.Record { .schoolClass(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      year.rawValue, label, formation?.mef ?? "", formation?.label ?? "",
      establishment?.rawValue, Fold.key(label),
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, year: try row.value(), label: try row.text(),
      formation: try row.formation(), establishment: try row.optionalID())
  }
}

extension RowReader {
  /// A formation in two columns, both empty for none.
  mutating func formation() throws -> Formation? {
    let formation = Formation(mef: try text(), label: try text())
    return formation.mef.isEmpty && formation.label.isEmpty ? nil : formation
  }
}
