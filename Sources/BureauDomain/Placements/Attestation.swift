/// The host's statement of what was done (« attestation de PFMP », code de l'éducation, D. 124-9).
public struct Attestation: Hashable, Codable, Sendable {
  /// When it reached the school.
  public var on: Day
  /// The agent who noted it.
  public var by: String

  public init(on: Day, by: String) {
    self.on = on
    self.by = by
  }
}
