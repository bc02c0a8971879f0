/// Reads the records under the headings of a file: titles above them, empty lines and a line of
/// totals are passed over.
struct HeadedReader<Column: ImportColumn>: Sendable {
  /// What comes next.
  enum Item {
    case record(number: Int, CsvRecord)
    case refused(ImportLine)
  }

  let columns: ColumnMap<Column>
  private(set) var reader: CsvReader
  private var number = 0

  /// Finds the headings among the first lines.
  init(
    _ source: any ByteSource, expecting required: [String],
    where isHeading: (ColumnMap<Column>) -> Bool
  ) throws(ExchangeError) {
    var reader = try CsvReader(source)
    var first: [String]?
    for _ in 0..<Self.titleLimit {
      guard let line = try reader.next() else { break }
      guard case .record(let record) = line else { continue }
      if first == nil { first = record.fields.filter { !$0.isEmpty } }
      let columns = ColumnMap<Column>(record)
      if isHeading(columns) {
        self.columns = columns
        self.reader = reader
        return
      }
    }
    guard let first else { throw .empty }
    throw .noHeadings(missing: required, found: first)
  }

  /// How the file is written.
  var dialect: CsvDialect { reader.dialect }

  /// The next record, or the line that cannot be one; nil at the end.
  mutating func next() throws(ExchangeError) -> Item? {
    while let line = try reader.next() {
      switch line {
      case .damaged(let damage):
        number += 1
        return .refused(
          ImportLine(
            record: number, line: damage.line, code: .damagedLine,
            name: FieldText.tidy(damage.excerpt)))
      case .record(let record):
        if Self.isNothing(record) { continue }
        number += 1
        return .record(number: number, record)
      }
    }
    return nil
  }

  /// How many lines may stand above the headings.
  private static var titleLimit: Int { 30 }

  /// An empty line, or one that says « TOTAL : 40 entreprises » and nothing else.
  private static func isNothing(_ record: CsvRecord) -> Bool {
    var texts: [String] = []
    for column in 0..<record.count where !record.isEmpty(column) {
      let text = FieldText.tidy(record[column])
      if !text.isEmpty { texts.append(text) }
      if texts.count > 2 { return false }
    }
    guard let first = texts.first else { return true }
    return first.lowercased().hasPrefix("total")
  }
}
