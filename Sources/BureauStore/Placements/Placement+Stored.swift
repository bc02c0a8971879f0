internal import BureauDomain
internal import GRDB

extension Placement: StoredRecord {
  static let table = "placement"
  static let columns = [
    "learner", "period", "school_class", "part", "from_day", "to_day", "span_motive", "company",
    "site", "tutor", "agreed_on", "agreed_by", "confirmation", "referent", "day_minutes",
    "week_minutes", "start_time", "end_time", "has_regulated_works", "convention", "days_done",
    "attested_on", "attested_by", "exit_kind", "exit_on", "exit_motive", "exit_by",
  ]
  static let readAlso = [
    "(SELECT name FROM company WHERE company.id = placement.company)",
    "(SELECT name FROM contact WHERE contact.id = placement.tutor)",
    "EXISTS (SELECT 1 FROM lead WHERE lead.placement = placement.id AND answer <> 'no')",
  ]

  var asConflict: Conflict.Record { .placement(self) }

  var values: [(any DatabaseValueConvertible)?] {
    get throws {
      [
        learner.rawValue, period.rawValue, schoolClass?.rawValue, part, span.from.iso,
        span.to.iso, spanMotive, host?.company.rawValue, host?.site?.rawValue,
        host?.tutor?.rawValue, host?.agreedOn.iso, host?.agreedBy ?? "",
        try JsonColumn.encode(confirmation), referent, schedule.minutesPerDay,
        schedule.minutesPerWeek, schedule.start?.minutes, schedule.end?.minutes,
        hasRegulatedWorks, try JsonColumn.encode(convention), daysDone.rawValue,
        attestation?.on.iso, attestation?.by ?? "", exit?.kind.rawValue, exit?.on.iso,
        exit?.motive ?? "", exit?.by ?? "",
      ]
    }
  }

  init(id: ID, version: Int, from row: inout RowReader) throws {
    self.init(
      id: id, version: version, learner: try row.id(), period: try row.id(),
      schoolClass: try row.optionalID(), part: try row.next(),
      span: DaySpan(from: try row.day(), to: try row.day()), spanMotive: try row.text())
    let host = try row.host()
    confirmation = try JsonColumn.decode(try row.next())
    referent = try row.text()
    schedule = WorkSchedule(
      minutesPerDay: try row.next(), minutesPerWeek: try row.next(),
      start: try row.optionalTime(), end: try row.optionalTime())
    hasRegulatedWorks = try row.flag()
    convention = try JsonColumn.decode(try row.next())
    daysDone = try row.value()
    let (attestedOn, attestedBy) = (try row.optionalDay(), try row.text())
    attestation = attestedOn.map { Attestation(on: $0, by: attestedBy) }
    exit = try row.exit()
    let (companyName, tutorName) = (try row.next(String?.self), try row.next(String?.self))
    self.host = host
    self.host?.companyName = companyName ?? ""
    self.host?.tutorName = tutorName ?? ""
    hasOpenLead = try row.flag()
  }
}

extension RowReader {
  fileprivate mutating func host() throws -> Host? {
    let company: Company.ID? = try optionalID()
    let (site, tutor): (Site.ID?, Contact.ID?) = (try optionalID(), try optionalID())
    let (on, by) = (try optionalDay(), try text())
    guard let company, let on else { return nil }
    return Host(company: company, site: site, tutor: tutor, agreedOn: on, agreedBy: by)
  }

  fileprivate mutating func exit() throws -> PlacementExit? {
    let kind: PlacementExit.Kind? = try optional()
    let (on, motive, by) = (try optionalDay(), try text(), try text())
    guard let kind, let on else { return nil }
    return PlacementExit(kind: kind, on: on, motive: motive, by: by)
  }
}
