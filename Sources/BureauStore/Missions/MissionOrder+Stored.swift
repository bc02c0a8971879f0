internal import BureauDomain
internal import GRDB

extension MissionOrder: StoredRecord {
  static let table = "mission_order"
  static let columns = [
    "agent", "kind", "from_day", "to_day", "communes", "departments", "academy",
    "academy_departments", "purposes", "means", "establishments", "reference", "notes",
    "submitted_by", "submitted_agent", "submitted_on", "signed_by", "signed_agent", "signed_on",
    "revoked_by", "revoked_agent", "revoked_on", "revoked_motive", "renews",
  ]
  static let readAlso = ["(SELECT name FROM agent WHERE agent.id = mission_order.agent)"]

  var asConflict: Conflict.Record { .missionOrder(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        agent.rawValue, kind.rawValue, from.iso, to.iso,
        try SmallList.encode(zone.communes.map { "\($0.code.rawValue) \($0.name)" }),
        try SmallList.encode(zone.departments), zone.academy,
        try SmallList.encode(zone.academyDepartments), try SmallList.encode(purposes),
        try SmallList.encode(means), try SmallList.encode(establishments.map(\.rawValue)),
        reference, notes,
      ] + progress.submission.columns + progress.signature.columns + progress.revocation.columns
        + [progress.motive, renews?.rawValue]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, agent: try row.id(), agentName: "", kind: try row.value(),
      from: try row.day(), to: try row.day())
    zone = MissionZone(
      communes: try row.list().compactMap(MissionZone.Commune.init(stored:)),
      departments: try row.list(), academy: try row.text(), academyDepartments: try row.list())
    let purposes: [MissionPurpose] = try row.list()
    self.purposes = Set(purposes)
    let means: [TravelMeans] = try row.list()
    self.means = Set(means)
    establishments = try row.list()
    reference = try row.text()
    notes = try row.text()
    let (submission, signature, revocation) = (try row.step(), try row.step(), try row.step())
    let motive = try row.text()
    progress =
      switch (submission, signature, revocation) {
      case (_, let signature?, let revocation?):
        .revoked(revocation, motive: motive, signature: signature, after: submission)
      case (_, let signature?, nil): .signed(signature, after: submission)
      case (let submission?, nil, _): .submitted(submission)
      case (nil, nil, _): .draft
      }
    renews = try row.optionalID()
    agentName = try row.next(String?.self) ?? ""
  }
}

extension MissionZone.Commune {
  /// « 57463 Metz ».
  fileprivate init?(stored text: String) {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let code = InseeCode(rawValue: parts[0]) else { return nil }
    self.init(code: code, name: parts[1])
  }
}
