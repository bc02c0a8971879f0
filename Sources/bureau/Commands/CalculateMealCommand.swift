import ArgumentParser
import BureauDomain

/// `bureau calculer repas`: a meal away, or those of a trip.
struct CalculateMealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repas",
    abstract: "L'indemnité d'un repas hors de la résidence, ou des repas d'un déplacement.")

  @Option(
    name: .customLong("date"), help: ArgumentHelp("Le jour du repas.", valueName: "date"),
    transform: TypedValue.day)
  var day: Day

  @Flag(name: .customLong("cantine"), help: "Pris dans un restaurant administratif.")
  var isInCanteen = false

  @Option(
    name: .customLong("depart"),
    help: ArgumentHelp(
      "L'heure du départ : avec celle du retour, les repas du déplacement.", valueName: "heure"),
    transform: TypedValue.time)
  var leavesAt: ClockTime?

  @Option(
    name: .customLong("retour"), help: ArgumentHelp("L'heure du retour.", valueName: "heure"),
    transform: TypedValue.time)
  var returnsAt: ClockTime?

  @Option(
    name: .customLong("nuits"),
    help: ArgumentHelp("Les nuits entre départ et retour.", valueName: "nombre"),
    transform: TypedValue.nights)
  var nights: Int?

  @OptionGroup var options: CalculationOptions

  func validate() throws {
    guard (leavesAt == nil) == (returnsAt == nil), nights == nil || leavesAt != nil else {
      throw ValidationError("Donnez ensemble --depart et --retour, et --nuits s'il y en a.")
    }
    if let leavesAt, let returnsAt, nights == nil, returnsAt < leavesAt {
      throw ValidationError("Le retour vient avant le départ : donnez --nuits.")
    }
  }

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      guard let leavesAt, let returnsAt else {
        return try Calculation.meal(on: day, inCanteen: isInCanteen, in: book)
      }
      return try Calculation.meals(
        of: TripSpan(on: day, from: leavesAt, to: returnsAt, nights: nights ?? 0),
        inCanteen: isInCanteen, in: book)
    }
  }
}
