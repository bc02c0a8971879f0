internal import BureauDomain
internal import GRDB

extension Establishment: StoredRecord {
  static let table = "establishment"
  static let columns = [
    "uai", "name", "kind", "sector", "academy", "zone", "commune", "town", "postal_code",
    "mailbox", "directory_verified_on", "academic_correspondent", "has_higher_section",
    "phone", "assimilated_communes", "works_declared_on", "works_until",
  ]

  var asConflict: Conflict.Record { .establishment(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        uai.rawValue, name, kind.rawValue, sector.rawValue, academy, zone?.rawValue,
        commune.rawValue, town, postalCode?.rawValue, mailbox?.rawValue,
        directoryVerifiedOn?.iso, academicCorrespondent, hasHigherSection, phone?.rawValue,
        try SmallList.encode(assimilatedCommunes.map(\.rawValue)),
        regulatedWorks?.declaredOn.iso, regulatedWorks?.until.iso,
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, uai: try row.value(), name: try row.text(),
      kind: try row.value(), sector: try row.value(), academy: try row.text(),
      zone: try row.optional(), commune: try row.value(), town: try row.text(),
      postalCode: try row.optional(), mailbox: try row.optional(),
      directoryVerifiedOn: try row.optionalDay(), academicCorrespondent: try row.text(),
      hasHigherSection: try row.flag())
    phone = try row.optional()
    assimilatedCommunes = try row.list()
    let (declaredOn, until) = (try row.optionalDay(), try row.optionalDay())
    regulatedWorks = declaredOn.flatMap { day in
      until.map { RegulatedWorks(declaredOn: day, until: $0) }
    }
  }
}
