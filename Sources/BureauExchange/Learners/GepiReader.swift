internal import BureauDomain

/// Reads `g_eleves.csv` of GEPI: name, first name, date of birth, local number, INE, former school,
/// repeating, boarding, sex; no headings, no class.
struct GepiReader: Sendable {
  private(set) var roster: LearnerRoster
  private var lines: CsvReader

  init(_ lines: CsvReader) {
    self.lines = lines
    roster = LearnerRoster(
      format: .gepi, encoding: lines.dialect.encoding, hasMark: lines.dialect.hasMark,
      separator: lines.dialect.separator)
  }

  /// Whether a first record is one of GEPI's, which nothing but its shape tells.
  static func isRecord(_ record: CsvRecord) -> Bool {
    record.count == columnCount && !record.isEmpty(0) && FileDay.read(record[2]) != nil
  }

  var bytesRead: Int { lines.bytesRead }

  /// Reads on; false at the end of the file.
  mutating func step() throws(ExchangeError) -> Bool {
    for _ in 0..<Self.linesPerStep {
      guard let line = try lines.next() else { return false }
      roster.linesRead += 1
      switch line {
      case .damaged(let damage):
        roster.refused.append(
          ImportLine(
            record: roster.linesRead, line: damage.line, code: .damagedLine,
            name: FieldText.tidy(damage.excerpt)))
      case .record(let record): try take(record)
      }
    }
    return true
  }

  private static let columnCount = 9
  private static let linesPerStep = 500

  private mutating func take(_ record: CsvRecord) throws(ExchangeError) {
    guard record.count == Self.columnCount else {
      roster.refused.append(
        ImportLine(
          record: roster.linesRead, line: record.line, code: .columns,
          name: FieldText.tidy(record[0])))
      return
    }
    var row = LearnerRow(record: roster.rows.count + 1, line: record.line)
    row.familyName = FieldText.tidy(record[0])
    row.takeFirstName(FieldText.tidy(record[1]))
    row.takeBirthDate(FieldText.tidy(record[2]))
    row.takeIne(FieldText.tidy(record[4]))
    try roster.add(row)
  }
}
