public import BureauDomain

/// The outcome of a check of the whole base.
public struct IntegrityReport: Hashable, Sendable {
  /// When it was made.
  public let at: Instant
  /// Whether the thorough parts were left out.
  public let isQuick: Bool
  /// The technical words of SQLite, for the administrator; at most twenty.
  public let faults: [String]

  public var isSound: Bool { faults.isEmpty }
}
