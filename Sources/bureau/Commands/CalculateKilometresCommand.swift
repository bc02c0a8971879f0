import ArgumentParser
import BureauDomain

/// `bureau calculer km`: a journey by personal vehicle, band by band.
struct CalculateKilometresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "km", abstract: "L'indemnité d'un trajet en véhicule personnel.")

  @Option(
    name: .customLong("date"), help: ArgumentHelp("Le jour du trajet.", valueName: "date"),
    transform: TypedValue.day)
  var day: Day

  @Option(
    name: .customLong("cv"),
    help: ArgumentHelp(
      "La puissance fiscale : 5, 6, 8 … ; ou moto, vélomoteur.", valueName: "cv"),
    transform: TypedValue.vehicle)
  var vehicle: VehicleClass

  @Option(
    name: .customLong("cumul"),
    help: ArgumentHelp(
      "Les kilomètres déjà faits depuis le 1er janvier (par défaut : 0).", valueName: "km"),
    transform: TypedValue.distance)
  var earlier = Distance.zero

  @Option(
    name: .customLong("km"), help: ArgumentHelp("La longueur du trajet.", valueName: "km"),
    transform: TypedValue.distance)
  var distance: Distance

  @OptionGroup var options: CalculationOptions

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      try Calculation.kilometres(distance, after: earlier, vehicle, on: day, in: book)
    }
  }
}
