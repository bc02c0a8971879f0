public import BureauDomain
internal import GRDB

/// A company as lists show it.
public struct CompanyLine: PageLine, Hashable {
  /// The next action in short.
  public struct Next: Hashable, Sendable {
    public let kind: ActionKind
    public let due: Day
    public let ownerName: String
  }

  public let id: Company.ID
  public let key: PageKey
  public let name: String
  /// « Enseigne » of the main site, empty if none.
  public let sign: String
  public let town: String
  public let postalCode: String
  public let stage: RelationStage
  public let openPlaces: Int
  /// The last day somebody was reached, nil if never.
  public let lastContactOn: Day?
  public let next: Next?
  /// Out of service (« hors service »).
  public let isClosed: Bool
  /// The first contact in service, empty if none.
  public let contactName: String
  /// A number to call: the contact's, else the switchboard; empty if none.
  public let phone: String
}

extension CompanyLine {
  static func source(_ query: CompanyQuery) -> PageSource<CompanyLine> {
    PageSource(
      table: "company", searchTable: "company_search", sortColumn: query.sort.column,
      index: query.sort.index, isNumber: query.sort.isNumber,
      selection: "company.rowid, " + query.sort.column + columns,
      conditions: query.filter.conditions, words: SearchWords(query.words)
    ) { try CompanyLine(&$0, isNumber: query.sort.isNumber) }
  }

  /// The lines of some companies, by name.
  static func fetch(_ ids: Set<String>, in db: Database) throws -> [CompanyLine] {
    guard !ids.isEmpty else { return [] }
    var source = source(CompanyQuery())
    let marks = ids.map { _ in "?" }.joined(separator: ", ")
    source.conditions = [Condition("company.id IN (" + marks + ")", ids.sorted())]
    return try source.page(db, from: nil, .forward, isAscending: true, limit: ids.count).lines
  }

  private static let columns = """
    , id, name, sign, town, postal_code, stage, open_places, last_contact_on, next_kind, next_due,
    (SELECT name FROM agent WHERE agent.id = company.next_owner), closed_on IS NOT NULL,
    contact_name, phone
    """

  private init(_ row: inout RowReader, isNumber: Bool) throws {
    key = try row.key(isNumber: isNumber)
    id = try row.id()
    name = try row.text()
    sign = try row.text()
    town = try row.text()
    postalCode = try row.text()
    stage = try row.value()
    openPlaces = try row.next()
    lastContactOn = Day(iso: try row.text())
    let kind: ActionKind? = try row.optional()
    let due = try row.day()
    let ownerName = try row.next(String?.self)
    next = kind.map { Next(kind: $0, due: due, ownerName: ownerName ?? "") }
    isClosed = try row.flag()
    contactName = try row.text()
    phone = try row.text()
  }
}
