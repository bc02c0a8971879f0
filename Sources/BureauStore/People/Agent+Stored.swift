internal import BureauDomain
internal import GRDB

extension Agent: StoredRecord {
  static let table = "agent"
  static let columns = [
    "name", "roles", "functions", "home_commune", "home_town", "vehicle_power",
    "vehicle_authorised_on", "vehicle_insurance_end", "contract_end", "closed_on",
    "closing_motive", "claimed_year", "claimed_metres", "status", "origin", "functions_motive",
  ]

  var asConflict: Conflict.Record { .agent(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        name, try SmallList.encode(roles), try SmallList.encode(functions),
        homeCommune?.rawValue, homeTown, vehicle?.fiscalPower, vehicle?.authorisedOn?.iso,
        vehicle?.insuranceEnd?.iso, contractEnd?.iso, closing?.on.iso, closing?.motive ?? "",
        claimedBefore?.year, claimedBefore?.distance.metres, status?.rawValue, origin?.rawValue,
        functionsMotive ?? "",
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, name: try row.text(), roles: Set(try row.list()),
      functions: Set(try row.list()), homeCommune: try row.optional(), homeTown: try row.text(),
      vehicle: try row.vehicle(), contractEnd: try row.optionalDay(), closing: try row.closing())
    claimedBefore = try row.claimedKilometres()
    status = try row.optional()
    origin = try row.optional()
    let motive = try row.text()
    functionsMotive = motive.isEmpty ? nil : motive
  }
}

extension RowReader {
  fileprivate mutating func vehicle() throws -> Vehicle? {
    let power = try next(Int?.self)
    let (authorisedOn, insuranceEnd) = (try optionalDay(), try optionalDay())
    return power.map {
      Vehicle(fiscalPower: $0, authorisedOn: authorisedOn, insuranceEnd: insuranceEnd)
    }
  }

  fileprivate mutating func claimedKilometres() throws -> ClaimedKilometres? {
    let (year, metres) = (try next(Int?.self), try next(Int?.self))
    guard let year, let metres else { return nil }
    return ClaimedKilometres(year: year, distance: Distance(metres: metres))
  }
}
