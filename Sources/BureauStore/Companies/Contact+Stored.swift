internal import BureauDomain
internal import GRDB

extension Contact: StoredRecord {
  static let table = "contact"
  static let columns = [
    "company", "site", "name", "title", "roles", "phone", "email", "training", "closed_on",
    "closing_motive", "training_on", "training_organism", "training_session", "certified_on",
  ]

  var asConflict: Conflict.Record { .contact(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        company.rawValue, site?.rawValue, name, title, try SmallList.encode(roles),
        phone?.rawValue, email?.rawValue, training.rawValue, closing?.on.iso,
        closing?.motive ?? "", trainingDetails.on?.iso, trainingDetails.organism,
        trainingDetails.session, trainingDetails.certifiedOn?.iso,
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, company: try row.id(), site: try row.optionalID(),
      name: try row.text(), title: try row.text(), roles: Set(try row.list()),
      phone: try row.optional(), email: try row.optional(), training: try row.value(),
      closing: try row.closing())
    trainingDetails = TrainingDetails(
      on: try row.optionalDay(), organism: try row.text(), session: try row.text(),
      certifiedOn: try row.optionalDay())
  }
}
