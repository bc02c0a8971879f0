/// By what means something was signed, sent or confirmed.
public enum Medium: String, CaseIterable, Codable, Sendable {
  /// The normal case: signed on paper, outside the tool.
  case paper
  case mail
  case electronic
  case spoken

  /// The French words after « par » or in a list.
  public var label: String {
    switch self {
    case .paper: "papier"
    case .mail: "mél"
    case .electronic: "signature électronique"
    case .spoken: "oral"
    }
  }
}
