/// What a CSV file holds next.
public enum CsvLine: Sendable {
  case record(CsvRecord)
  /// A line that had to be left out; reading goes on with the one after it.
  case damaged(CsvDamage)
}

/// A line no record could be made of.
public struct CsvDamage: Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// Longer than `CsvReader.recordLimit`.
    case tooLong
    /// A quotation mark opens a field and never closes it.
    case unclosedQuote
  }

  /// From 1.
  public let line: Int
  public let reason: Reason
  /// Its first signs.
  public let excerpt: String
}
