import ArgumentParser
import BureauDomain

/// `bureau calculer allocation`: what days of PFMP give a learner, up to the cap of the year.
struct CalculateAllowanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "allocation", abstract: "L'allocation de PFMP, à titre indicatif.")

  @Option(
    name: .customLong("annee"),
    help: ArgumentHelp("L'année scolaire, par exemple 2025-2026.", valueName: "annee"),
    transform: TypedValue.schoolYear)
  var year: SchoolYear

  @Option(
    name: .customLong("niveau"),
    help: ArgumentHelp(
      "CAP 1, CAP 2, 2nde pro, 1re pro, Tle pro, CS 3, CS 4, BTS …", valueName: "niveau"),
    transform: TypedValue.allowanceStatus)
  var status: AllowanceStatus

  @Option(
    name: .customLong("jours"),
    help: ArgumentHelp("Les jours faits, selon l'attestation.", valueName: "jours"),
    transform: TypedValue.days)
  var days: Int

  @Option(
    name: .customLong("deja"),
    help: ArgumentHelp(
      "Ce qui est déjà versé dans l'année (par défaut : 0).", valueName: "euros"),
    transform: TypedValue.amount)
  var earlier = Euro.zero

  @OptionGroup var options: CalculationOptions

  func run() throws {
    try options.answer { (book) throws(RateGap) in
      try Calculation.allowance(status, days: days, after: earlier, in: year, book)
    }
  }
}
