public import BureauDomain
internal import GRDB

extension Store {
  /// What an indicator counts in some days, of one school of a shared post or of all.
  public func count(
    of indicator: Indicator, in span: DaySpan, for school: Establishment.ID? = nil
  ) throws(StoreError) -> Int {
    try read { db in try Self.count(indicator, span, school, in: db) }
  }

  /// The rows it counts, the latest first.
  public func rows(
    of indicator: Indicator, in span: DaySpan, for school: Establishment.ID? = nil
  ) throws(StoreError) -> [IndicatorRow] {
    try read { db in
      let sql =
        "SELECT day, ifnull((SELECT name FROM company WHERE company.id = found.company), subject),"
        + " subject, amount, company, placement FROM (" + indicator.rows + ") AS found"
        + " ORDER BY day DESC, 2"
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: sql), arguments: Self.arguments(span, school))
      return try rows.map(IndicatorRow.init)
    }
  }

  /// What the log counts of an indicator in a school year, until a day.
  public func result(
    of indicator: Indicator, in year: SchoolYear, until today: Day
  ) throws(StoreError) -> Int {
    try count(of: indicator, in: DaySpan(from: year.first, to: min(year.last, today)))
  }

  static func count(
    _ indicator: Indicator, _ span: DaySpan, _ school: Establishment.ID?, in db: Database
  ) throws -> Int {
    let sql = "SELECT ifnull(sum(amount), 0) FROM (" + indicator.rows + ")"
    return try Int.fetchOne(
      db.cachedStatement(sql: sql), arguments: arguments(span, school)) ?? 0
  }

  private static func arguments(
    _ span: DaySpan, _ school: Establishment.ID?
  ) -> StatementArguments {
    [span.from.iso, span.to.iso, school?.rawValue]
  }
}

extension IndicatorRow {
  fileprivate init(_ row: Row) throws {
    var reader = RowReader(row)
    on = try reader.day()
    name = try reader.text()
    subject = try reader.next(String?.self) ?? ""
    amount = try reader.next()
    let company: Company.ID? = try reader.optionalID()
    let placement: Placement.ID? = try reader.optionalID()
    target = placement.map(Target.placement) ?? company.map(Target.company)
  }
}
