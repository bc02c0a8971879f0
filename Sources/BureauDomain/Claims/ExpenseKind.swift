/// What is paid as it was spent, against its receipt (« frais réels, sur justificatif »).
public enum ExpenseKind: String, CaseIterable, Codable, Sendable {
  case tolls = "peages"
  case parking = "stationnement"
  case publicTransport = "transports"

  /// « péages ».
  public var label: String {
    switch self {
    case .tolls: "péages"
    case .parking: "stationnement"
    case .publicTransport: "transports en commun"
    }
  }
}
