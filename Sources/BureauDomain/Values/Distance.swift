/// A distance on the road, in whole metres.
public struct Distance: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  /// The distance in metres.
  public let metres: Int

  /// No distance.
  public static let zero = Distance(metres: 0)

  /// A distance in metres.
  public init(metres: Int) {
    self.metres = metres
  }

  /// The same, for storage.
  public init(rawValue: Int) {
    metres = rawValue
  }

  /// The metres, for storage.
  public var rawValue: Int { metres }

  /// Reads kilometres (`12`, `12,3 km`) or metres (`800 m`).
  public init(parsing text: String) throws(ValueRefusal) {
    let typed = text.trimmingSpaces.lowercased()
    let unit = ["km", "m"].first { typed.hasSuffix($0) } ?? ""
    let number = String(typed.dropLast(unit.count))
    do {
      metres = try FixedPoint.read(number, places: unit == "m" ? 0 : 3)
    } catch {
      switch error {
      case .empty: throw ValueRefusal("Écrivez une distance, par exemple 12,3 km.")
      case .notANumber:
        throw ValueRefusal(
          "\(typed.quoted) n'est pas une distance : écrivez des kilomètres, par exemple 12,3.")
      case .tooPrecise:
        throw ValueRefusal("Une distance s'arrête au mètre : retirez des chiffres à la fin.")
      case .tooLarge: throw ValueRefusal("Cette distance est trop longue : vérifiez les chiffres.")
      }
    }
    guard metres >= 0 else {
      throw ValueRefusal("Une distance ne peut pas être négative : retirez le signe moins.")
    }
  }

  /// « 12,3 km ».
  public var french: String {
    var fraction = (metres.magnitude % 1000).padded(to: 3)[...]
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = Thousands.grouped(Int(metres.magnitude / 1000))
    return "\(metres < 0 ? "-" : "")\(whole)\(fraction.isEmpty ? "" : ",")\(fraction)\u{A0}km"
  }

  /// The shorter distance first.
  public static func < (left: Distance, right: Distance) -> Bool { left.metres < right.metres }
}

extension Distance: AdditiveArithmetic, CustomStringConvertible {
  /// « 12,3 km ».
  public var description: String { french }

  /// The sum, stage to stage.
  public static func + (left: Distance, right: Distance) -> Distance {
    Distance(metres: left.metres + right.metres)
  }

  /// The difference.
  public static func - (left: Distance, right: Distance) -> Distance {
    Distance(metres: left.metres - right.metres)
  }
}
