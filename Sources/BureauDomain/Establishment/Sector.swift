/// The sector of a school (« secteur »): contacts, funding and travel rules differ (FAQ 1, 9, 11).
public enum Sector: String, CaseIterable, Codable, Sendable {
  case `public` = "public"
  case privateUnderContract = "prive-sous-contrat"

  /// The official French term.
  public var label: String {
    switch self {
    case .public: "public"
    case .privateUnderContract: "privé sous contrat"
    }
  }
}
