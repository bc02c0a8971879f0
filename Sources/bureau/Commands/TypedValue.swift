import ArgumentParser
import BureauDomain
import BureauUI

/// Values of the command line, read as the forms read them; a slip is a misuse, said in French.
enum TypedValue {
  static func day(_ text: String) throws -> Day {
    try read(text) { text throws(ValueRefusal) in try Day.parse(text, today: Clock.system.today) }
  }

  static func distance(_ text: String) throws -> Distance {
    try read(text, Distance.init(parsing:))
  }

  static func vehicle(_ text: String) throws -> VehicleClass {
    try read(text, VehicleClass.init(parsing:))
  }

  static func zone(_ text: String) throws -> NightZone { try read(text, NightZone.init(parsing:)) }

  static func time(_ text: String) throws -> ClockTime {
    try read(text, ClockTime.init(parsing:))
  }

  /// A number of nights of one trip.
  static func nights(_ text: String) throws -> Int {
    guard let nights = Int(text), (1...TripCosts.nightsLimit).contains(nights) else {
      throw ValidationError("Écrivez un nombre de nuits, de 1 à \(TripCosts.nightsLimit).")
    }
    return nights
  }

  static func schoolYear(_ text: String) throws -> SchoolYear {
    try read(text, SchoolYear.init(parsing:))
  }

  static func allowanceStatus(_ text: String) throws -> AllowanceStatus {
    try read(text, AllowanceStatus.init(parsing:))
  }

  /// An amount that is not negative.
  static func amount(_ text: String) throws -> Euro {
    let amount = try read(text, Euro.init(parsing:))
    guard amount >= .zero else {
      throw ValidationError("Un montant déjà versé n'est pas négatif : retirez le signe moins.")
    }
    return amount
  }

  /// A number of days done in one school year.
  static func days(_ text: String) throws -> Int {
    let digits = text.trimmingSpaces.lowercased().replacing(/\s*j(ours?)?$/, with: "")
    guard let days = Int(digits), (0...366).contains(days) else {
      throw ValidationError(
        "« \(CleanText.line(text)) » n'est pas un nombre de jours : écrivez un nombre entier, de 0 "
          + "à 366.")
    }
    return days
  }

  private static func read<Value>(
    _ text: String, _ parse: (String) throws(ValueRefusal) -> Value
  ) throws -> Value {
    do {
      return try parse(text)
    } catch {
      throw ValidationError(CleanText.line(error.message))
    }
  }
}
