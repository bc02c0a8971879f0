internal import BureauDomain
internal import GRDB

extension Offer: StoredRecord {
  static let table = "offer"
  static let columns = [
    "company", "site", "activity", "mef", "formation", "period", "places", "state", "day",
    "formation_key", "is_open",
  ]

  var asConflict: Conflict.Record { .offer(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      company.rawValue, site?.rawValue, activity?.rawValue, formation.mef, formation.label, period,
      places, state.rawValue, on.iso, SearchText.of([formation.mef, formation.label]),
      state.isOpen,
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, company: try row.id(), site: try row.optionalID(),
      activity: try row.optionalID(),
      formation: Formation(mef: try row.text(), label: try row.text()), period: try row.text(),
      places: try row.next(), state: try row.value(), on: try row.day())
  }
}
