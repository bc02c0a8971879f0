/// What becomes of a record of a file.
public enum ImportVerdict: String, CaseIterable, Codable, Sendable {
  case accepted = "accepte"
  /// Taken, with something to look at.
  case warned = "accepte_avert"
  /// Already known: nothing is written.
  case duplicate = "doublon"
  case refused = "rejete"
  /// May be somebody the base knows: nothing is written before a person has looked.
  case ambiguous = "ambigu"

  /// The French term of reports.
  public var label: String {
    switch self {
    case .accepted: "accepté"
    case .warned: "à vérifier"
    case .duplicate: "doublon"
    case .refused: "refusé"
    case .ambiguous: "à départager"
    }
  }
}
