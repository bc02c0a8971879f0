/// The classes of vehicle that the kilometre rates know (arrêté du 3 juillet 2006).
public enum VehicleClass: String, CaseIterable, Codable, Sendable {
  case car5 = "voiture-5"
  case car7 = "voiture-7"
  case car8 = "voiture-8"
  case motorcycle = "motocyclette"
  case moped = "velomoteur"

  /// The class of a car by its « puissance fiscale » in CV.
  public init(fiscalPower: Int) {
    self = fiscalPower <= 5 ? .car5 : fiscalPower <= 7 ? .car7 : .car8
  }

  /// The class of a vehicle of an agent.
  public init(_ kind: VehicleKind) {
    switch kind {
    case .car(let power): self.init(fiscalPower: power)
    case .twoWheeler(.over125): self = .motorcycle
    case .twoWheeler(.upTo125): self = .moped
    }
  }

  /// « voiture jusqu'à 5 CV ».
  public var label: String {
    switch self {
    case .car5: "voiture jusqu'à 5 CV"
    case .car7: "voiture de 6 et 7 CV"
    case .car8: "voiture de 8 CV et plus"
    case .motorcycle: "motocyclette de plus de 125 cm³"
    case .moped: "vélomoteur ou autre véhicule à moteur"
    }
  }

  /// Reads « 5 », « 5 CV », « moto » or « vélomoteur ».
  public init(parsing text: String) throws(ValueRefusal) {
    let tokens = TextToken.list(of: text).map(\.text)
    let word = tokens.first ?? ""
    if let vehicle = Self.words[word] {
      self = vehicle
      return
    }
    let powers = 1...99
    guard !text.contains("-"), let power = Int(word), powers.contains(power),
      [[], ["cv"]].contains(tokens.dropFirst())
    else {
      throw ValueRefusal(
        "\(text.quoted) n'est pas une puissance fiscale : écrivez le nombre de CV de la carte "
          + "grise, par exemple 5.")
    }
    self.init(fiscalPower: power)
  }

  private static let words: [String: VehicleClass] = [
    "moto": .motorcycle, "motocyclette": .motorcycle, "velomoteur": .moped, "cyclomoteur": .moped,
  ]
}
