public import BureauDomain
public import BureauStore

/// Brings an office's own list of companies into the portfolio, some records at a time.
///
/// Columns are recognised by their headings. A known SIRET makes no second record; a record that
/// resembles another one is taken and marked, never merged by the program. A trial judges every
/// record as the import would and writes nothing.
public struct CompanyImport: Sendable {
  /// Every record with its verdict; complete once the job is finished.
  public private(set) var report: ImportReport

  private let session: Session
  private let size: Int
  private var rows: HeadedReader<CompanyColumn>
  private var memory = FileMemory()
  private var communes = Communes()
  private var isFinished = false

  /// Opens the file and finds its columns.
  public init(_ file: ImportFile, isTrial: Bool, by session: Session) throws(ExchangeError) {
    rows = try file.headed(expecting: ["nom", "siret, adresse, ville …"]) {
      $0.contains(.name) && $0.known > 1
    }
    guard !SireneFile.isExport(headings: rows.columns.unknown) else {
      throw .file(file.name, .directoryExport)
    }
    self.session = session
    size = file.size
    report = ImportReport(file: file.name, isTrial: isTrial, dialect: rows.dialect)
    if !rows.columns.unknown.isEmpty {
      report.remarks.append(
        "Colonnes laissées de côté : \(rows.columns.unknown.joined(separator: ", ")).")
    }
  }

  /// Deals with the next records. When it throws, what was written before stays written; importing
  /// the file again makes no second record of it.
  public mutating func step(_ store: Store) throws -> ImportProgress {
    for _ in 0..<Self.recordsPerStep where !isFinished {
      switch try rows.next() {
      case nil: isFinished = true
      case .refused(let line): report.add(line)
      case .record(let number, let record): try take(record, number, into: store)
      }
    }
    return ImportProgress(
      bytesRead: rows.reader.bytesRead, bytesTotal: size, records: report.read,
      isFinished: isFinished)
  }

  /// Each record is an act of its own, some milliseconds on the disk.
  private static let recordsPerStep = 50
}

extension CompanyImport {
  private mutating func take(_ record: CsvRecord, _ number: Int, into store: Store) throws {
    let row = CompanyRow(record, rows.columns)
    var codes = try judge(row, extraFields: hasExtraFields(record), in: store)
    if codes[0].isTaken && !report.isTrial {
      let isNew = try write(row, isLikelyDuplicate: codes[0] == .likelyDuplicate, to: store)
      // Somebody else added the SIRET in the meantime.
      if !isNew { codes = [.knownSiret] }
    }
    if codes[0].isTaken {
      memory.add(row)
      report.addCreated()
    }
    report.add(line(row, record, number, codes))
  }

  /// The codes of a record, the one that decides first.
  private func judge(
    _ row: CompanyRow, extraFields: Bool, in store: Store
  ) throws(StoreError) -> [ImportCode] {
    if extraFields { return [.columns] }
    if row.name.isEmpty { return [.nameMissing] }
    var codes: [ImportCode] = []
    switch row.siret {
    case .refused(let code): return [code]
    case .absent: codes.append(try judgeWithoutSiret(row, in: store))
    case .sound(let siret), .padded(let siret):
      let isInBase = try store.company(withSiret: siret) != nil
      if isInBase || memory.knows(siret) { return [.knownSiret] }
      if case .padded = row.siret { codes.append(.siretPadded) }
    }
    if row.address.isPadded { codes.append(.postalCodePadded) }
    return codes.isEmpty ? [.sound] : codes
  }

  private func judgeWithoutSiret(
    _ row: CompanyRow, in store: Store
  ) throws(StoreError) -> ImportCode {
    if memory.holds(row) { return .knownRecord }
    if try isInBase(row, store) { return .knownRecord }
    if memory.resembles(row) { return .likelyDuplicate }
    let similar = try store.likelyDuplicates(name: row.name, postalCode: row.address.postalCode)
    return similar.isEmpty ? .siretMissing : .likelyDuplicate
  }

  /// Whether the base has a company of that very name and postal code, without SIRET either.
  private func isInBase(_ row: CompanyRow, _ store: Store) throws(StoreError) -> Bool {
    let key = Fold.key(row.name)
    let query = CompanyQuery(words: row.name)
    let lines =
      try store.companies(query, limit: 20).lines
      + store.likelyDuplicates(name: row.name, postalCode: row.address.postalCode)
    for line in lines
    where Fold.key(line.name) == key
      && line.postalCode == (row.address.postalCode?.rawValue ?? "")
    {
      let file = try store.companyFile(line.id)
      if file?.sites.allSatisfy({ $0.siret == nil }) == true { return true }
    }
    return false
  }

  /// Writes a record; false if the base knows its SIRET after all.
  private mutating func write(
    _ row: CompanyRow, isLikelyDuplicate: Bool, to store: Store
  ) throws -> Bool {
    do {
      try add(row, isLikelyDuplicate: isLikelyDuplicate, to: store)
      return true
    } catch StoreError.duplicate {
      return false
    }
  }

  /// A new site of a legal unit the base knows joins its company.
  private mutating func add(
    _ row: CompanyRow, isLikelyDuplicate: Bool, to store: Store
  ) throws(StoreError) {
    if let siren = row.readSiret?.siren, let company = try store.company(withSiren: siren) {
      let site = row.site(of: company, store: store, communes: &communes)
      try store.save(site, by: session, key: store.newOperationKey())
      for contact in row.contacts(at: site, store: store) {
        try store.save(contact, by: session, key: store.newOperationKey())
      }
    } else {
      let new = row.newCompany(
        store: store, communes: &communes, isLikelyDuplicate: isLikelyDuplicate)
      _ = try store.addCompany(new, by: session, key: store.newOperationKey())
    }
  }

  /// Fields beyond the headings that hold something: a delimiter slipped into a field.
  private func hasExtraFields(_ record: CsvRecord) -> Bool {
    (rows.columns.count..<max(rows.columns.count, record.count)).contains {
      !FieldText.tidy(record[$0]).isEmpty
    }
  }

  private func line(
    _ row: CompanyRow, _ record: CsvRecord, _ number: Int, _ codes: [ImportCode]
  ) -> ImportLine {
    var messages = codes.map(\.message).filter { !$0.isEmpty }
    if codes[0].isTaken && row.hasLongNotes {
      messages.append("Les notes dépassent \(Company.notesLimit) signes : la fin est coupée.")
    }
    return ImportLine(
      record: number, line: record.line, code: codes[0],
      siret: codes[0].verdict == .refused ? "" : row.readSiret?.rawValue ?? "", name: row.name,
      message: messages.joined(separator: " "))
  }
}
