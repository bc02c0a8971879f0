/// Half a working day (« demi-journée »).
public enum HalfDay: String, CaseIterable, Codable, Sendable {
  case morning
  case afternoon

  /// The French term.
  public var label: String {
    switch self {
    case .morning: "matin"
    case .afternoon: "après-midi"
    }
  }
}
