/// How well a host did in one respect.
public enum AppraisalMark: String, CaseIterable, Codable, Sendable {
  case good
  case fair
  case poor

  /// The French term.
  public var label: String {
    switch self {
    case .good: "bien"
    case .fair: "moyen"
    case .poor: "insuffisant"
    }
  }

  /// The points it is worth when hosts are ranked.
  var points: Int {
    switch self {
    case .good: 2
    case .fair: 1
    case .poor: 0
    }
  }
}
