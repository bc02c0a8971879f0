import ArgumentParser
import BureauDomain

/// `bureau calculer repas`: a meal away.
struct CalculateMealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repas", abstract: "L'indemnité d'un repas hors de la résidence.")

  @Option(
    name: .customLong("date"), help: ArgumentHelp("Le jour du repas.", valueName: "date"),
    transform: TypedValue.day)
  var day: Day

  @Flag(name: .customLong("cantine"), help: "Pris dans un restaurant administratif.")
  var isInCanteen = false

  @OptionGroup var options: CalculationOptions

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      try Calculation.meal(on: day, inCanteen: isInCanteen, in: book)
    }
  }
}
