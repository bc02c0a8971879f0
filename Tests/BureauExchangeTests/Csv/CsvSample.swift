import BureauExchange

/// What a reader makes of bytes, in a form that can be compared.
struct CsvSample: Equatable, CustomStringConvertible {
  var records: [[String]] = []
  var lines: [Int] = []
  var damages: [CsvDamage] = []

  init(_ bytes: [UInt8], pieceSize: Int = 65_536) throws {
    var reader = try CsvReader(MemoryBytes(bytes, pieceSize: pieceSize))
    while let line = try reader.next() {
      switch line {
      case .record(let record):
        records.append(record.fields)
        lines.append(record.line)
      case .damaged(let damage): damages.append(damage)
      }
    }
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  var description: String { "\(records) at \(lines), \(damages)" }
}
