/// Why one may travel under an order (« objet de la mission »).
public enum MissionPurpose: String, CaseIterable, Codable, Sendable {
  case visits
  case prospecting
  case placements
  case network
  case events
  case training

  /// The French words of forms and documents.
  public var label: String {
    switch self {
    case .visits: "visites de partenaires"
    case .prospecting: "prospection"
    case .placements: "lieux d'accueil des PFMP"
    case .network: "réunions de réseau"
    case .events: "salons et forums"
    case .training: "formation"
    }
  }
}
