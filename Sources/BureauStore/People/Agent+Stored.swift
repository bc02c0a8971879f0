internal import BureauDomain
internal import GRDB

extension Agent: StoredRecord {
  static let table = "agent"
  static let columns = [
    "name", "roles", "functions", "home_commune", "home_town", "vehicle_power",
    "vehicle_authorised_on", "vehicle_insurance_end", "contract_end", "closed_on",
    "closing_motive", "status", "origin", "functions_motive",
    "vehicle_cylinders", "claimed_before",
  ]

  var asConflict: Conflict.Record { .agent(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        name, try SmallList.encode(roles), try SmallList.encode(functions),
        homeCommune?.rawValue, homeTown, vehicle?.power, vehicle?.authorisedOn?.iso,
        vehicle?.insuranceEnd?.iso, contractEnd?.iso, closing?.on.iso, closing?.motive ?? "",
        status?.rawValue, origin?.rawValue, functionsMotive ?? "",
        vehicle?.cylinders?.rawValue,
        try JsonColumn.encode(claimedBefore.isEmpty ? nil : claimedBefore),
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    let (name, roles): (String, [Role]) = (try row.text(), try row.list())
    let functions: [AgentFunction] = try row.list()
    let (commune, town): (InseeCode?, String) = (try row.optional(), try row.text())
    let power: Int? = try row.next()
    let (authorisedOn, insuranceEnd) = (try row.optionalDay(), try row.optionalDay())
    let (contractEnd, closing) = (try row.optionalDay(), try row.closing())
    let (status, origin): (AgentStatus?, AgentOrigin?) = (try row.optional(), try row.optional())
    let motive = try row.text()
    let cylinders: CylinderClass? = try row.optional()
    let kind = power.map(VehicleKind.car) ?? cylinders.map(VehicleKind.twoWheeler)
    self.init(
      id: id, version: version, name: name, roles: Set(roles), functions: Set(functions),
      homeCommune: commune, homeTown: town,
      vehicle: kind.map {
        Vehicle($0, authorisedOn: authorisedOn, insuranceEnd: insuranceEnd)
      }, claimedBefore: try JsonColumn.decode(try row.next()) ?? [:], status: status,
      origin: origin, contractEnd: contractEnd, closing: closing)
    functionsMotive = motive.isEmpty ? nil : motive
  }
}

extension Vehicle {
  fileprivate var power: Int? { if case .car(let power) = kind { power } else { nil } }

  fileprivate var cylinders: CylinderClass? {
    if case .twoWheeler(let cylinders) = kind { cylinders } else { nil }
  }
}
