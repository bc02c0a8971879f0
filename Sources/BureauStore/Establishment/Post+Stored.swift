internal import BureauDomain
internal import GRDB

extension Post: StoredRecord {
  static let table = "post"
  static let columns = [
    "holder", "main_uai", "main_percent", "second_uai", "second_percent", "funding",
    "is_permanent", "closed_on", "closing_motive", "description_on", "description_academy",
    "description_reference",
  ]

  var asConflict: Conflict.Record { .post(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      holder?.rawValue, main.uai.rawValue, main.percent, second?.uai.rawValue, second?.percent,
      funding, isPermanent, closing?.on.iso, closing?.motive ?? "",
      description?.on.iso, description?.academy ?? "", description?.reference ?? "",
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, holder: try row.optionalID(),
      main: PostShare(uai: try row.value(), percent: try row.next()),
      second: try row.secondShare(), funding: try row.text(), isPermanent: try row.flag(),
      closing: try row.closing())
    description = try row.postDescription()
  }
}

extension RowReader {
  fileprivate mutating func postDescription() throws -> PostDescription? {
    let (on, academy, reference) = (try optionalDay(), try text(), try text())
    return on.map { PostDescription(academy: academy, reference: reference, on: $0) }
  }

  fileprivate mutating func secondShare() throws -> PostShare? {
    let (uai, percent): (Uai?, Int?) = (try optional(), try next())
    guard let uai, let percent else { return nil }
    return PostShare(uai: uai, percent: percent)
  }
}
