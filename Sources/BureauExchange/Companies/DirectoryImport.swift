public import BureauDomain
public import BureauStore

/// Brings files of SIRENE into the directory (« annuaire »), some rows at a time.
///
/// Files of sites give the rows; files of legal units, if any are among them, give the names that
/// the « stock » of sites does not bear. Memory grows with the files by a number a row only, and
/// by a name a row where units are joined. A trial reads and compares everything, writes nothing.
public struct DirectoryImport: Sendable {
  /// One for each file of sites, in order; complete once the job is finished.
  public private(set) var reports: [ImportReport]

  private let session: Session
  private let isTrial: Bool
  private let bytesTotal: Int
  private var passes: [Pass]
  private var bytesDone = 0
  private var reportIndex = 0
  private var units = SireneUnits()
  private var towns = TownNames()
  private var seen: Set<Int> = []

  /// One reading of one file.
  private struct Pass: Sendable {
    enum Purpose {
      /// Which SIRENs to look for among the units.
      case numbers
      /// The names of units.
      case names
      case rows
    }

    let purpose: Purpose
    var file: SireneFile
  }

  /// Opens the files and finds their columns.
  public init(_ files: [ImportFile], isTrial: Bool, by session: Session) throws(ExchangeError) {
    var sites: [SireneFile] = []
    var units: [SireneFile] = []
    for file in files {
      let opened = try SireneFile(file)
      if opened.kind == .sites { sites.append(opened) } else { units.append(opened) }
    }
    guard !sites.isEmpty else { throw .noHeadings(missing: ["siret"], found: []) }
    reports = sites.map { $0.report(isTrial: isTrial, hasUnits: !units.isEmpty) }
    var passes: [Pass] = []
    if !units.isEmpty {
      for site in sites { passes.append(Pass(purpose: .numbers, file: try SireneFile(site.file))) }
      passes += units.map { Pass(purpose: .names, file: $0) }
    }
    passes += sites.map { Pass(purpose: .rows, file: $0) }
    self.passes = passes
    self.session = session
    self.isTrial = isTrial
    bytesTotal = passes.reduce(0) { $0 + $1.file.file.size }
  }

  /// Deals with the next rows. When it throws, what was written before stays written; importing
  /// the file again changes nothing twice.
  public mutating func step(_ store: Store) throws -> ImportProgress {
    guard let purpose = passes.first?.purpose else { return progress }
    let hasMore =
      switch purpose {
      case .numbers, .names: try readNames()
      case .rows: try readRows(into: store)
      }
    if !hasMore {
      bytesDone += passes[0].file.file.size
      passes.removeFirst()
      if purpose == .rows { reportIndex += 1 }
    }
    return progress
  }

  private var progress: ImportProgress {
    ImportProgress(
      bytesRead: bytesDone + (passes.first?.file.bytesRead ?? 0), bytesTotal: bytesTotal,
      records: reports.reduce(0) { $0 + $1.read }, isFinished: passes.isEmpty)
  }
}

extension DirectoryImport {
  /// The next rows of a pass that writes nothing; false at the end of the file.
  private mutating func readNames() throws(ExchangeError) -> Bool {
    for _ in 0..<Store.importChunk {
      guard let item = try passes[0].file.next() else { return false }
      guard case .record(_, let record) = item else { continue }
      let columns = passes[0].file.columns
      let siren = SireneRow(record: record, columns: columns).siren
      switch passes[0].purpose {
      case .numbers: units.want(siren)
      case .names: units.keep(SireneUnit(record, columns), of: siren)
      case .rows: break
      }
    }
    return true
  }

  /// The next rows of sites, written together; false at the end of the file.
  private mutating func readRows(into store: Store) throws -> Bool {
    var entries: [DirectoryEntry] = []
    var hasMore = true
    for _ in 0..<Store.importChunk {
      guard let item = try passes[0].file.next() else {
        hasMore = false
        break
      }
      if let entry = take(item) { entries.append(entry) }
    }
    let changes =
      isTrial
      ? try Self.compare(entries, with: store)
      : try store.upsertDirectory(entries, by: session, key: store.newOperationKey())
    reports[reportIndex].add(changes)
    return hasMore
  }

  /// The entry of a row, or a line of the report.
  private mutating func take(_ item: HeadedReader<SireneColumn>.Item) -> DirectoryEntry? {
    switch item {
    case .refused(let line):
      reports[reportIndex].add(line)
      return nil
    case .record(let number, let record):
      let row = SireneRow(record: record, columns: passes[0].file.columns)
      let outcome = row.outcome(unit: units[row.siren], towns: &towns)
      let code: ImportCode
      switch outcome {
      case .entry(let entry):
        if seen.insert(Int(entry.siret.digits) ?? 0).inserted {
          reports[reportIndex].addSound()
          return entry
        }
        code = .knownSiret
      case .refused(let reason): code = reason
      }
      reports[reportIndex].add(
        ImportLine(
          record: number, line: record.line, code: code, siret: row.shownSiret, name: row.shownName)
      )
      return nil
    }
  }

  /// What writing the entries would do.
  private static func compare(
    _ entries: [DirectoryEntry], with store: Store
  ) throws(StoreError) -> DirectoryChanges {
    var changes = DirectoryChanges()
    for entry in entries {
      guard let known = try store.directoryEntry(entry.siret) else {
        changes.created += 1
        continue
      }
      var same = entry
      same.adopted = known.adopted
      if same == known { changes.unchanged += 1 } else { changes.changed += 1 }
    }
    return changes
  }
}
