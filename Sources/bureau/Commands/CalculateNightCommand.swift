import ArgumentParser
import BureauDomain

/// `bureau calculer nuit`: a night away, by zone.
struct CalculateNightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nuit", abstract: "L'indemnité d'une nuit hors de la résidence.")

  @Option(
    name: .customLong("date"), help: ArgumentHelp("Le jour de la nuit.", valueName: "date"),
    transform: TypedValue.day)
  var day: Day

  @Option(
    name: .customLong("zone"),
    help: ArgumentHelp("base, grande-ville, paris ou handicap.", valueName: "zone"),
    transform: TypedValue.zone)
  var zone: NightZone

  @OptionGroup var options: CalculationOptions

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      try Calculation.night(on: day, in: zone, book)
    }
  }
}
