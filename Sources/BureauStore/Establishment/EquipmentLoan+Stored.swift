internal import BureauDomain
internal import GRDB

extension EquipmentLoan: StoredRecord {
  static let table = "equipment_loan"
  static let columns = ["item", "holder", "lent_on", "returned_on", "note"]

  var asConflict: Conflict.Record { .equipmentLoan(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [item, holder.rawValue, lentOn.iso, returnedOn?.iso, note]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, item: try row.text(), holder: try row.id(),
      lentOn: try row.day(), returnedOn: try row.optionalDay(), note: try row.text())
  }
}
