/// Where an activity took place; a trip (« déplacement ») may cost something.
public enum ActivityPlace: String, CaseIterable, Codable, Sendable {
  case atCompany
  case atSchool
  case elsewhere
  case remote

  /// The French term.
  public var label: String {
    switch self {
    case .atCompany: "dans l'entreprise"
    case .atSchool: "au lycée"
    case .elsewhere: "ailleurs"
    case .remote: "à distance"
    }
  }

  /// Whether the agent travelled.
  public var isTrip: Bool { self == .atCompany || self == .elsewhere }
}
