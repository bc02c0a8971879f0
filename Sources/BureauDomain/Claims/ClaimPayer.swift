/// Who pays a claim (« payeur »).
public enum ClaimPayer: Hashable, Codable, Sendable {
  /// The budget of the school (EPLE).
  case school
  /// The rectorat, with the number of the order in Chorus-DT; empty while it is not known.
  case rectorate(number: String)
  /// Anybody else, by name: a GIP, a company, Erasmus+ …
  case other(String)

  /// Which of them, without what was typed.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case school
    case rectorate
    case other

    /// « budget du lycée (EPLE) ».
    public var label: String {
      switch self {
      case .school: "budget du lycée (EPLE)"
      case .rectorate: "rectorat (Chorus-DT)"
      case .other: "autre"
      }
    }
  }

  /// The length of a number or a name, in characters.
  public static let detailLimit = 60

  public init(_ kind: Kind, _ detail: String) {
    self =
      switch kind {
      case .school: .school
      case .rectorate: .rectorate(number: detail)
      case .other: .other(detail)
      }
  }

  public var kind: Kind {
    switch self {
    case .school: .school
    case .rectorate: .rectorate
    case .other: .other
    }
  }

  /// The number in Chorus-DT, or the name of another payer.
  public var detail: String {
    switch self {
    case .school: ""
    case .rectorate(let number): number
    case .other(let name): name
    }
  }

  /// « rectorat (Chorus-DT), n° 2026-0147 ».
  public var label: String {
    switch self {
    case .school: kind.label
    case .rectorate(let number): number.isEmpty ? kind.label : "\(kind.label), n° \(number)"
    case .other(let name): name.isEmpty ? kind.label : name
    }
  }
}
