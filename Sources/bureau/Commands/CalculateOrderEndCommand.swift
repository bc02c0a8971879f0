import ArgumentParser
import BureauDomain

/// `bureau calculer fin-ordre`: the last valid day of a permanent order.
struct CalculateOrderEndCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fin-ordre", abstract: "Le dernier jour valable d'un ordre de mission permanent.")

  @Argument(
    help: ArgumentHelp("Le premier jour de l'ordre.", valueName: "date"), transform: TypedValue.day)
  var start: Day

  @OptionGroup var options: CalculationOptions

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      try Calculation.orderEnd(from: start, in: book)
    }
  }
}
