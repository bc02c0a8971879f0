/// For whom a document is written (« public »).
public enum DocumentAudience: String, CaseIterable, Codable, Sendable {
  case companies
  case schools
  case everybody

  /// The French term.
  public var label: String {
    switch self {
    case .companies: "entreprises"
    case .schools: "établissements"
    case .everybody: "tous"
    }
  }
}
