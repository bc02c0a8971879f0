/// The zones of the night rates (arrêté du 3 juillet 2006, art. 1er).
public enum NightZone: String, CaseIterable, Codable, Sendable {
  case base
  /// Cities over 200,000, communes of the Grand Paris, overseas.
  case largeCity = "grande-ville"
  case paris
  /// A disabled agent with reduced mobility, wherever he stays.
  case disabled = "handicap"

  /// « nuit, grande ville et Grand Paris ».
  public var label: String {
    switch self {
    case .base: "nuit, taux de base"
    case .largeCity: "nuit, grande ville, Grand Paris, outre-mer"
    case .paris: "nuit à Paris"
    case .disabled: "nuit d'un agent handicapé"
    }
  }

  /// Reads « base », « grande-ville », « paris » or « handicap », with spaces, accents or capitals.
  public init(parsing text: String) throws(ValueRefusal) {
    let typed = Fold.words(text).joined(separator: "-")
    guard let zone = Self(rawValue: typed) else {
      throw ValueRefusal(
        "\(text.quoted) n'est pas une zone : écrivez base, grande-ville, paris ou handicap.")
    }
    self = zone
  }
}
