internal import BureauDomain
internal import GRDB

extension Appraisal: StoredRecord {
  static let table = "appraisal"
  static let columns = [
    "company", "site", "period", "day", "author", "activities", "supervision", "safety",
    "welcome", "opinion", "is_kept",
  ]

  var asConflict: Conflict.Record { .appraisal(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      company.rawValue, site?.rawValue, period?.rawValue, on.iso, author, activities,
      supervision.rawValue, safety.rawValue, welcome.rawValue, opinion, isKept,
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, company: try row.id(), site: try row.optionalID(),
      period: try row.optionalID(), on: try row.day(), author: try row.text(),
      activities: try row.text(), supervision: try row.value(), safety: try row.value(),
      welcome: try row.value(), opinion: try row.text(), isKept: try row.flag())
  }
}
