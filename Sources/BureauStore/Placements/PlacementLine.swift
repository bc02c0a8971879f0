public import BureauDomain
internal import GRDB

/// A placement as lists show it.
public struct PlacementLine: PageLine, Hashable {
  public let id: Placement.ID
  public let key: PageKey
  public let learner: Learner.ID
  /// « NGUYEN Linh ».
  public let learnerName: String
  /// Empty without a class.
  public let classLabel: String
  public let periodName: String
  public let span: DaySpan
  /// The state that was recorded; with the span and today it gives the state of the day.
  public let recorded: PlacementState
  /// The day its next step is due, nil when nothing is left.
  public let due: Day?
  /// Empty without a host.
  public let companyName: String
  public let town: String
  public let referent: String
  /// Who has not signed the convention; empty without one.
  public let missing: [Signatory]
  public let daysDone: DaysDone
  public let isAttested: Bool

  /// The state on a day.
  public func state(on day: Day) -> PlacementState { Placement.state(recorded, span, on: day) }
}

extension PlacementLine {
  static func source(_ query: PlacementQuery) -> PageSource<PlacementLine> {
    PageSource(
      table: "placement", searchTable: "placement_search", sortColumn: "urgency",
      index: query.index, selection: columns, conditions: query.conditions,
      words: SearchWords(query.words), line: PlacementLine.init)
  }

  private static let columns = """
    placement.rowid, urgency, id, learner,
    (SELECT trim(family_name || ' ' || first_name) FROM learner WHERE learner.id = placement.learner),
    ifnull((SELECT label FROM school_class WHERE school_class.id = placement.school_class), ''),
    (SELECT name FROM period WHERE period.id = placement.period), from_day, to_day, state,
    ifnull((SELECT name FROM company WHERE company.id = placement.company), ''),
    ifnull((SELECT town FROM company WHERE company.id = placement.company), ''), referent,
    missing, days_done, attested_on IS NOT NULL
    """

  private init(_ row: inout RowReader) throws {
    key = try row.key()
    id = try row.id()
    learner = try row.id()
    learnerName = try row.text()
    classLabel = try row.text()
    periodName = try row.text()
    span = DaySpan(from: try row.day(), to: try row.day())
    recorded = try row.value()
    companyName = try row.text()
    town = try row.text()
    referent = try row.text()
    missing = try row.text().split(separator: " ").compactMap { Signatory(rawValue: String($0)) }
    daysDone = try row.value()
    isAttested = try row.flag()
    due = if case .text(let iso) = key.value, iso != Company.noDue { Day(iso: iso) } else { nil }
  }
}
