internal import BureauDomain
internal import GRDB

extension Site: StoredRecord {
  static let table = "site"
  static let columns = [
    "company", "siret", "siret_motive", "sign", "address", "postal_code", "commune", "town",
    "latitude", "longitude", "naf", "workforce", "switchboard", "diffusion", "works_declared_on",
    "works_until", "closed_on", "closing_motive",
  ]

  var asConflict: Conflict.Record { .site(self) }

  var values: [(any DatabaseValueConvertible)?] {
    [
      company.rawValue, siret?.rawValue, siretMotive, sign, address, postalCode?.rawValue,
      commune?.rawValue, town, coordinates?.latitude, coordinates?.longitude, naf?.rawValue,
      workforce?.rawValue, switchboard?.rawValue, diffusion.rawValue,
      regulatedWorks?.declaredOn.iso, regulatedWorks?.until.iso, closing?.on.iso,
      closing?.motive ?? "",
    ]
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(id: id, version: version, company: try row.id())
    siret = try row.optional()
    siretMotive = try row.text()
    sign = try row.text()
    address = try row.text()
    postalCode = try row.optional()
    commune = try row.optional()
    town = try row.text()
    coordinates = try row.coordinates()
    naf = try row.optional()
    workforce = try row.optional()
    switchboard = try row.optional()
    diffusion = try row.value()
    regulatedWorks = try row.regulatedWorks()
    closing = try row.closing()
  }
}

extension RowReader {
  fileprivate mutating func coordinates() throws -> Coordinates? {
    let (latitude, longitude) = (try next(Double?.self), try next(Double?.self))
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  fileprivate mutating func regulatedWorks() throws -> RegulatedWorks? {
    let (declaredOn, until) = (try optionalDay(), try optionalDay())
    guard let declaredOn, let until else { return nil }
    return RegulatedWorks(declaredOn: declaredOn, until: until)
  }
}
