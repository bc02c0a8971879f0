/// Kilometres an agent had already claimed in a civil year before the base began to count them
/// (« kilomètres déjà déclarés »): the band of the rate depends on them.
public struct ClaimedKilometres: Hashable, Codable, Sendable {
  /// The civil year, `2026`; they count in that one only.
  public var year: Int
  public var distance: Distance

  public init(year: Int, distance: Distance) {
    self.year = year
    self.distance = distance
  }
}

extension Agent {
  /// What was claimed before the base in a civil year; nothing in any other than the one noted.
  public func claimedBefore(in year: Int) -> Distance {
    claimedBefore.flatMap { $0.year == year ? $0.distance : nil } ?? .zero
  }
}
