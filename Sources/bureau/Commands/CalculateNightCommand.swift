import ArgumentParser
import BureauDomain

/// `bureau calculer nuit`: nights away, by zone.
struct CalculateNightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nuit", abstract: "L'indemnité de nuits hors de la résidence.")

  @Option(
    name: .customLong("date"), help: ArgumentHelp("Le jour de la nuit.", valueName: "date"),
    transform: TypedValue.day)
  var day: Day

  @Option(
    name: .customLong("zone"),
    help: ArgumentHelp("base, grande-ville, paris ou handicap.", valueName: "zone"),
    transform: TypedValue.zone)
  var zone: NightZone

  @Option(
    name: .customLong("nuits"),
    help: ArgumentHelp("Combien de nuits de suite (par défaut : 1).", valueName: "nombre"),
    transform: TypedValue.nights)
  var count = 1

  @OptionGroup var options: CalculationOptions

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      try Calculation.nights(count, from: day, in: zone, book)
    }
  }
}
