internal import BureauDomain
internal import GRDB

extension Learner: StoredRecord {
  static let table = "learner"
  static let columns = [
    "family_name", "first_name", "birth_date", "ine", "status", "school_class", "mef",
    "formation", "home_commune", "home_town", "left_on", "representative",
    "representative_phone", "representative_email",
  ]

  var asConflict: Conflict.Record { .learner(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      familyName, firstName, birthDate?.iso, ine?.rawValue, status.rawValue,
      schoolClass?.rawValue, formation?.mef ?? "", formation?.label ?? "", homeCommune?.rawValue,
      homeTown, leftOn?.iso, representative?.name ?? "", representative?.phone?.rawValue,
      representative?.email?.rawValue,
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, familyName: try row.text(), firstName: try row.text(),
      birthDate: try row.optionalDay(), ine: try row.optional(), status: try row.value(),
      schoolClass: try row.optionalID(), formation: try row.formation(),
      homeCommune: try row.optional(), homeTown: try row.text(), leftOn: try row.optionalDay(),
      representative: try row.representative())
  }
}

extension RowReader {
  fileprivate mutating func representative() throws -> LegalRepresentative? {
    let representative = LegalRepresentative(
      name: try text(), phone: try optional(), email: try optional())
    return representative.name.isEmpty ? nil : representative
  }
}
