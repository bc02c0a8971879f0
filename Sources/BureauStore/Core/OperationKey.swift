/// The name of one save. A second attempt with the same key within 24 hours changes nothing and
/// returns what the first one returned, so that a doubtful save can be repeated safely.
public struct OperationKey: Hashable, Codable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}
