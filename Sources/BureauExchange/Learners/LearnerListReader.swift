internal import BureauDomain

/// Reads a list of learners under headings: PRONOTE, the extraction of SIECLE, the template of
/// APLyPro, a list of one's own.
struct LearnerListReader: Sendable {
  private(set) var roster: LearnerRoster
  private var lines: HeadedReader<LearnerColumn>
  /// Where a learner stands that has had a line: the extraction has one for each class or group.
  private var indexes: [String: Int] = [:]

  init(_ lines: HeadedReader<LearnerColumn>) {
    self.lines = lines
    roster = LearnerRoster(
      format: Self.format(of: lines.columns), encoding: lines.dialect.encoding,
      hasMark: lines.dialect.hasMark, separator: lines.dialect.separator,
      hasIne: lines.columns.contains(.ine))
  }

  static func isHeading(_ columns: ColumnMap<LearnerColumn>) -> Bool {
    let isNamed =
      columns.contains(.fullName) || (columns.contains(.familyName) && columns.contains(.firstName))
    return isNamed && columns.known > 2
  }

  var bytesRead: Int { lines.reader.bytesRead }

  /// Reads on; false at the end of the file.
  mutating func step() throws(ExchangeError) -> Bool {
    for _ in 0..<Self.linesPerStep {
      switch try lines.next() {
      case nil: return false
      case .refused(let line): roster.refused.append(line)
      case .record(_, let record): try take(record)
      }
    }
    return true
  }

  private static let linesPerStep = 500

  private static func format(of columns: ColumnMap<LearnerColumn>) -> LearnerFormat {
    if columns.contains(.structureType) { return .siecleCsv }
    if columns.contains(.fullName) { return .pronote }
    return columns.contains(.schoolYear) && columns.contains(.mef) ? .aplypro : .list
  }

  private mutating func take(_ record: CsvRecord) throws(ExchangeError) {
    func text(_ column: LearnerColumn) -> String { lines.columns.text(column, of: record) }
    roster.linesRead += 1
    let schoolClass = schoolClass(of: record)
    if roster.format == .siecleCsv {
      let number = text(.localNumber).isEmpty ? text(.ine) : text(.localNumber)
      if !number.isEmpty, let index = indexes[number] {
        if !schoolClass.isEmpty { roster.change(index) { $0.classLabel = schoolClass } }
        return
      }
      indexes[number] = roster.rows.count
    }
    var row = LearnerRow(record: roster.rows.count + 1, line: record.line)
    row.classLabel = schoolClass
    if lines.columns.contains(.fullName) {
      row.takeFullName(text(.fullName))
    } else {
      row.familyName = text(.familyName)
      row.takeFirstName(text(.firstName))
    }
    if lines.columns.contains(.birthDate) { row.takeBirthDate(text(.birthDate)) }
    if lines.columns.contains(.ine) { row.takeIne(text(.ine)) }
    row.takeLeaving(text(.leftOn))
    row.mef = Mef(rawValue: text(.mef))
    row.formationLabel = text(.formation)
    let status = text(.status)
    let code = statusCode(status)
    row.takeStatus(code)
    if code.isEmpty && !status.isEmpty {
      row.findings.append(
        LearnerFinding(
          .statusUnknown,
          "Le statut « \(status) » n'est pas connu (élève, étudiant, apprenti, stagiaire) : "
            + "corrigez-le dans la fiche si besoin."))
    }
    noteYear(text(.schoolYear), entry: text(.enteredOn))
    try roster.add(row)
  }

  /// A division (D) is a class; a group (G) is not.
  private func schoolClass(of record: CsvRecord) -> String {
    guard roster.format == .siecleCsv else { return lines.columns.text(.schoolClass, of: record) }
    let isDivision = lines.columns.text(.structureType, of: record) == "D"
    return isDivision ? lines.columns.text(.structure, of: record) : ""
  }

  /// Lists of one's own write the status out; empty for what is no status.
  private func statusCode(_ text: String) -> String {
    let key = Fold.key(text)
    return Self.statusWords.first { key.hasPrefix($0.word) }?.code ?? ""
  }

  private static let statusWords = [
    (word: "eleve", code: "ST"), (word: "scolaire", code: "ST"), (word: "etudiant", code: "ST"),
    (word: "stagiaire", code: "FC"), (word: "formation continue", code: "FC"),
    (word: "fc", code: "FC"), (word: "st", code: "ST"), (word: "ap", code: "AP"),
  ]

  private mutating func noteYear(_ text: String, entry: String) {
    if let start = Int(text) {
      roster.year = SchoolYear(startYear: start)
    } else if let year = SchoolYear(text) {
      roster.year = year
    } else {
      roster.noteEntry(entry)
    }
  }
}
