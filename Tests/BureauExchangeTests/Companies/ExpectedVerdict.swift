import BureauExchange

/// A line of `attendu.csv`: what the importer must say of a record of a damaged file.
struct ExpectedVerdict: Equatable {
  let record: Int
  let verdict: String
  let code: String
  let siret: String
  let name: String

  /// What is expected of a file.
  static func list(of file: String) throws -> [ExpectedVerdict] {
    try CsvSample(try Fixture.bytes("attendu.csv")).records.dropFirst()
      .filter { $0[0] == file }
      .map {
        ExpectedVerdict(
          record: Int($0[1]) ?? 0, verdict: $0[2], code: $0[3], siret: $0[4], name: $0[5])
      }
  }

  init(record: Int, verdict: String, code: String, siret: String, name: String) {
    self.record = record
    self.verdict = verdict
    self.code = code
    self.siret = siret
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  init(_ line: ImportLine) {
    self.init(
      record: line.record, verdict: line.verdict.rawValue, code: line.code.rawValue,
      siret: line.siret, name: line.name)
  }
}
