public import BureauDomain
public import BureauStore

/// Writes a part of the base as text, some records at a time; the whole is never in memory.
///
/// Companies out of service are exported too, and say so; whether a company may be solicited
/// stands in a column of its own.
public struct ExportJob: Sendable {
  public let subject: ExportSubject
  public let format: ExportFormat
  /// Records written so far.
  public private(set) var records = 0

  private let session: Session
  private let chosen: [Company.ID]?
  private var source: Source

  /// Where the next records come from.
  private enum Source: Sendable {
    case start
    case directory(after: PageKey?)
    case companies(CompanyFilter, after: PageKey?)
    /// These companies only, still to be written.
    case chosen([Company.ID])
    case finished
  }

  /// - Parameter chosen: the companies to write; nil for all of them.
  public init(
    _ subject: ExportSubject, as format: ExportFormat, of chosen: [Company.ID]? = nil,
    by session: Session
  ) {
    self.chosen = chosen
    self.subject = subject
    self.format = format
    self.session = session
    source = .start
  }

  /// The next piece of the text; nil when everything was given.
  public mutating func next(_ store: Store) throws(StoreError) -> String? {
    switch source {
    case .start:
      try store.noteExport(of: subject.rawValue, by: session, key: store.newOperationKey())
      source = first
      return format == .csv ? CsvWriter.mark + CsvWriter.line(subject.columns) : "["
    case .directory(let key): return try directoryPage(after: key, store)
    case .companies(let filter, let key): return try companyPage(filter, after: key, store)
    case .chosen(let ids):
      var rows: [[ExportValue]] = []
      for id in ids { rows += try self.rows(of: id, store) }
      return text(of: rows) + finish()
    case .finished: return nil
    }
  }

  private var first: Source {
    if let chosen { return .chosen(chosen) }
    return subject == .directory ? .directory(after: nil) : .companies(.all, after: nil)
  }

  private static let pageSize = 200

  private mutating func directoryPage(
    after key: PageKey?, _ store: Store
  ) throws(StoreError) -> String {
    let page = try store.directory(from: key, limit: Self.pageSize)
    var rows: [[ExportValue]] = []
    for line in page.lines {
      if let entry = try store.directoryEntry(line.id) { rows.append(ExportRows.directory(entry)) }
    }
    let text = text(of: rows)
    guard page.hasMore, let last = page.lines.last else { return text + finish() }
    source = .directory(after: last.key)
    return text
  }

  private mutating func companyPage(
    _ filter: CompanyFilter, after key: PageKey?, _ store: Store
  ) throws(StoreError) -> String {
    let page = try store.companies(
      CompanyQuery(filter: filter), from: key, limit: Self.pageSize)
    var rows: [[ExportValue]] = []
    for line in page.lines { rows += try self.rows(of: line.id, store) }
    let text = text(of: rows)
    if page.hasMore, let last = page.lines.last {
      source = .companies(filter, after: last.key)
    } else if filter == .all {
      source = .companies(.outOfService, after: nil)
    } else {
      return text + finish()
    }
    return text
  }

  private func rows(of id: Company.ID, _ store: Store) throws(StoreError) -> [[ExportValue]] {
    guard let file = try store.companyFile(id) else { return [] }
    switch subject {
    case .directory, .placements, .claims: return []
    case .companies: return ExportRows.companies(file)
    case .contacts: return ExportRows.contacts(file)
    case .activities:
      var rows: [[ExportValue]] = []
      var page = try store.activities(of: id, limit: Self.pageSize)
      while true {
        rows += page.lines.map { ExportRows.activity($0, file) }
        guard page.hasMore, let last = page.lines.last else { return rows }
        page = try store.activities(of: id, before: last.key, limit: Self.pageSize)
      }
    }
  }

  private mutating func finish() -> String {
    source = .finished
    return format == .csv ? "" : records == 0 ? "]\n" : "\n]\n"
  }

  private mutating func text(of rows: [[ExportValue]]) -> String {
    var text = ""
    for row in rows {
      switch format {
      case .csv, .ics: text += CsvWriter.line(row.map(\.cell))
      case .json:
        let fields = zip(subject.columns, row).map { JsonText.quoted($0) + ": " + $1.json }
        text += (records == 0 ? "\n" : ",\n") + "  {" + fields.joined(separator: ", ") + "}"
      }
      records += 1
    }
    return text
  }
}
