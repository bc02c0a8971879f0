/// The fields of one record; a field becomes a text only when it is asked for.
public struct CsvRecord: Sendable {
  /// The line of the file where it begins, from 1.
  public let line: Int
  private let content: [UInt8]
  private let ends: [Int]
  private let dialect: CsvDialect

  init(line: Int, content: [UInt8], ends: [Int], dialect: CsvDialect) {
    self.line = line
    self.content = content
    self.ends = ends
    self.dialect = dialect
  }

  /// The number of fields.
  public var count: Int { ends.count }

  /// The text of a field; empty beyond the last.
  public subscript(column: Int) -> String {
    guard ends.indices.contains(column) else { return "" }
    let start = column == 0 ? 0 : ends[column - 1]
    guard start < ends[column] else { return "" }
    let text = dialect.encoding.text(content[start..<ends[column]])
    return dialect.isDoublyEncoded ? Mojibake.repaired(text) ?? text : text
  }

  /// Whether a field holds anything.
  public func isEmpty(_ column: Int) -> Bool {
    guard ends.indices.contains(column) else { return true }
    return (column == 0 ? 0 : ends[column - 1]) == ends[column]
  }

  /// Every field.
  public var fields: [String] { ends.indices.map { self[$0] } }
}
