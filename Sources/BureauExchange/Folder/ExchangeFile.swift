public import BureauDomain

/// A file of an exchange folder.
public struct ExchangeFile: Hashable, Sendable {
  public let name: String
  public let path: String
  /// In bytes.
  public let size: Int
  public let changedAt: Instant
}
