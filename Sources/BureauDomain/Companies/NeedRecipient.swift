/// Who can answer a need that the office cannot (FAQ 15).
public enum NeedRecipient: String, CaseIterable, Codable, Sendable {
  case ddfpt
  case trainingAdviser
  case apprenticeCentre

  /// The French term.
  public var label: String {
    switch self {
    case .ddfpt: "DDFPT"
    case .trainingAdviser: "CFP / GRETA"
    case .apprenticeCentre: "CFA"
    }
  }
}
