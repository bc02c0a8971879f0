/// What was typed about one leg of a round.
public struct RoundLegEntry: Hashable, Codable, Sendable {
  /// The kilometres really driven; nil while the estimate stands.
  public var driven: Distance?
  /// Why a leg that is no mission is counted all the same (check OM-04), empty if it is not.
  public var motive: String

  public init(driven: Distance? = nil, motive: String = "") {
    self.driven = driven
    self.motive = motive
  }
}
