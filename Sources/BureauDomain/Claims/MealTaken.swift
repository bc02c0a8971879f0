/// Where a meal of a trip was taken, which decides what it gives.
public enum MealTaken: String, CaseIterable, Codable, Sendable {
  /// Paid whole.
  case outside = "dehors"
  /// In an administrative canteen: paid in part.
  case canteen = "cantine"
  /// Offered by the host or the school: nothing.
  case provided = "fourni"

  /// « restaurant administratif ».
  public var label: String {
    switch self {
    case .outside: "à l'extérieur"
    case .canteen: "restaurant administratif"
    case .provided: "fourni"
    }
  }
}
