/// For whom a row holds (« portée »); the more local one wins.
public enum RateScope: String, CaseIterable, Codable, Comparable, Sendable {
  case national
  case academy = "academie"
  case school = "etablissement"

  /// « académie ».
  public var label: String {
    switch self {
    case .national: "national"
    case .academy: "académie"
    case .school: "établissement"
    }
  }

  /// The wider scope first.
  public static func < (left: RateScope, right: RateScope) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .national: 0
    case .academy: 1
    case .school: 2
    }
  }
}
