/// An amount of money in euros, exact to the cent.
public struct Euro: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  /// The amount in cents.
  public let cents: Int

  /// No money.
  public static let zero = Euro(cents: 0)

  /// An amount in cents.
  public init(cents: Int) {
    self.cents = cents
  }

  /// The same, for storage.
  public init(rawValue: Int) {
    cents = rawValue
  }

  /// The cents, for storage.
  public var rawValue: Int { cents }

  /// Reads `12,50`, `12.5`, `1 234,56 €` or `12 euros`.
  public init(parsing text: String) throws(ValueRefusal) {
    let typed = text.trimmingSpaces
    let unit = Self.units.first { typed.lowercased().hasSuffix($0) } ?? ""
    do {
      cents = try FixedPoint.read(String(typed.dropLast(unit.count)), places: 2)
    } catch {
      switch error {
      case .empty: throw ValueRefusal("Écrivez un montant, par exemple 12,50.")
      case .notANumber:
        throw ValueRefusal(
          "\(typed.quoted) n'est pas un montant : écrivez des chiffres, par exemple 1234,50.")
      case .tooPrecise:
        throw ValueRefusal(
          "Un montant s'arrête aux centimes : gardez deux chiffres au plus après la virgule.")
      case .tooLarge:
        throw ValueRefusal("Ce montant dépasse un milliard d'euros : vérifiez les chiffres.")
      }
    }
  }

  /// « 1 234,56 € », with no-break spaces.
  public var french: String {
    let sign = cents < 0 ? "-" : ""
    let euros = Thousands.grouped(Int(cents.magnitude / 100))
    return "\(sign)\(euros),\((cents.magnitude % 100).padded(to: 2))\u{A0}€"
  }

  /// « 1234.56 », for programs.
  public var decimal: String {
    let sign = cents < 0 ? "-" : ""
    return "\(sign)\(cents.magnitude / 100).\((cents.magnitude % 100).padded(to: 2))"
  }

  /// The smaller amount first.
  public static func < (left: Euro, right: Euro) -> Bool { left.cents < right.cents }

  private static let units = ["€", "euros", "euro", "eur"]
}

extension Euro: AdditiveArithmetic, CustomStringConvertible {
  /// « 1 234,56 € ».
  public var description: String { french }

  /// The sum.
  public static func + (left: Euro, right: Euro) -> Euro { Euro(cents: left.cents + right.cents) }

  /// The difference.
  public static func - (left: Euro, right: Euro) -> Euro { Euro(cents: left.cents - right.cents) }

  /// So many times an amount.
  public static func * (left: Euro, right: Int) -> Euro { Euro(cents: left.cents * right) }

  /// So many times an amount.
  public static func * (left: Int, right: Euro) -> Euro { right * left }

  /// The opposite, for a correction.
  public static prefix func - (amount: Euro) -> Euro { Euro(cents: -amount.cents) }
}

extension Sequence<Euro> {
  /// The total.
  public func sum() -> Euro { reduce(.zero, +) }
}
