internal import BureauDomain

/// Where the known columns stand in a file; columns are found by name, never by position.
struct ColumnMap<Column: ImportColumn>: Sendable {
  /// The number of headings.
  let count: Int
  /// The headings no known column answers to.
  let unknown: [String]
  private let positions: [Column: Int]

  init(_ headings: CsvRecord) {
    var positions: [Column: Int] = [:]
    var unknown: [String] = []
    for (position, heading) in headings.fields.enumerated() {
      let key = Fold.key(heading).filter { $0 != " " }
      let column = Column.allCases.first { $0.headings.contains(key) }
      if let column, positions[column] == nil {
        positions[column] = position
      } else if !key.isEmpty {
        unknown.append(heading)
      }
    }
    self.positions = positions
    self.unknown = unknown
    count = headings.count
  }

  func contains(_ column: Column) -> Bool { positions[column] != nil }

  /// How many columns were recognised.
  var known: Int { positions.count }

  /// The text of a column, its ends trimmed and each run of spaces one space; empty if missing.
  func text(_ column: Column, of record: CsvRecord) -> String {
    guard let position = positions[column], !record.isEmpty(position) else { return "" }
    return FieldText.tidy(record[position])
  }

  /// The text of a column with its ends of line.
  func paragraphs(_ column: Column, of record: CsvRecord) -> [String] {
    guard let position = positions[column], !record.isEmpty(position) else { return [] }
    return record[position].split(whereSeparator: \.isNewline).map { FieldText.tidy($0) }
      .filter { !$0.isEmpty }
  }
}
