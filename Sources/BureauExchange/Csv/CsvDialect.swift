/// How a delimited file is written, as found from its beginning.
public struct CsvDialect: Hashable, Sendable {
  public let encoding: TextEncoding
  public let delimiter: Delimiter
  /// Whether the file begins with a byte order mark.
  public let hasMark: Bool
  /// UTF-8 encoded twice; texts are repaired as they are read.
  public let isDoublyEncoded: Bool

  /// The sign between two fields.
  public var separator: String { String(UnicodeScalar(delimiter.rawValue)) }

  /// What stands between two fields.
  public enum Delimiter: UInt8, CaseIterable, Sendable {
    case semicolon = 0x3B
    case tab = 0x09
    case comma = 0x2C

    /// The French name, for a preview.
    public var label: String {
      switch self {
      case .semicolon: "point-virgule"
      case .tab: "tabulation"
      case .comma: "virgule"
      }
    }
  }
}

extension CsvDialect.Delimiter {
  /// The sign that cuts most lines into the same number of fields; the larger number decides
  /// between equals, then French custom (the semicolon).
  static func detect(_ sample: some Sequence<UInt8>) -> Self {
    let sample = Array(sample)
    let rated = allCases.map { ($0, regularity(of: $0, in: sample)) }
    let best = rated.max { $0.1 < $1.1 }
    guard let best, best.1.lines > 0 else { return .semicolon }
    return rated.first { $0.1 == best.1 }?.0 ?? .semicolon
  }

  /// How many lines share the most common number of delimiters, and that number.
  private struct Regularity: Comparable {
    var lines = 0
    var perLine = 0

    static func < (left: Self, right: Self) -> Bool {
      (left.lines, left.perLine) < (right.lines, right.perLine)
    }
  }

  private static func regularity(of delimiter: Self, in sample: [UInt8]) -> Regularity {
    var linesByCount: [Int: Int] = [:]
    var count = 0
    var isQuoted = false
    // At the start of a field, or after a mark that may be half of a doubled one.
    var mayOpen = true
    for byte in sample {
      let closes = isQuoted && byte == CsvSign.quote
      defer { mayOpen = closes || byte == delimiter.rawValue || CsvSign.endsLine(byte) }
      switch byte {
      case CsvSign.quote where isQuoted || mayOpen: isQuoted.toggle()
      case delimiter.rawValue where !isQuoted: count += 1
      case _ where !isQuoted && CsvSign.endsLine(byte):
        if count > 0 { linesByCount[count, default: 0] += 1 }
        count = 0
      default: break
      }
    }
    if count > 0 && linesByCount.isEmpty { linesByCount[count] = 1 }
    return linesByCount.map { Regularity(lines: $0.value, perLine: $0.key) }.max() ?? Regularity()
  }
}
