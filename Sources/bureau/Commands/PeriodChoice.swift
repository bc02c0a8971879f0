import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI

/// A period named on the command line, by its identifier or its name; without one, the list.
struct PeriodChoice: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Le nom de la période (« PFMP 2 ») ou son identifiant ; sans rien, la liste.",
      valueName: "periode"))
  var period: String?

  @Option(
    name: .customLong("annee"),
    help: ArgumentHelp(
      "L'année scolaire (par défaut : celle d'aujourd'hui).", valueName: "annee"),
    transform: TypedValue.schoolYear)
  var year: SchoolYear?

  /// - Parameter unknown: what is said besides when no period bears the name: what else may be
  ///   given, and where to find it.
  func outcome(
    in store: Store, unknown: String? = nil, _ then: (Period) throws -> CommandOutcome
  ) throws -> CommandOutcome {
    if let period, let one = try store.period(Period.ID(rawValue: period)) { return try then(one) }
    let year = year ?? SchoolYear.containing(Clock.system.today)
    let periods = try store.periods(of: year)
    let known = try periods.map { try line($0, store) }
    guard !periods.isEmpty else {
      return CommandOutcome(
        lines: [], complaints: ["Aucune période en \(year)."], status: .failure)
    }
    guard let period else { return CommandOutcome(lines: known) }
    let named = periods.filter { Fold.words($0.name) == Fold.words(period) }
    guard named.count == 1 else {
      let complaint =
        named.isEmpty
        ? "Aucune période « \(CleanText.line(period)) » en \(year) ; il y a celles-ci :"
        : "Plusieurs périodes s'appellent « \(CleanText.line(period)) » : donnez l'identifiant."
      return CommandOutcome(
        lines: named.isEmpty ? known : try named.map { try line($0, store) },
        complaints: [complaint] + (named.isEmpty ? [unknown].compactMap { $0 } : []),
        status: .failure)
    }
    return try then(named[0])
  }

  private func line(_ period: Period, _ store: Store) throws -> String {
    let classes = try period.classes.compactMap { try store.schoolClass($0)?.label }
    return "\(period.id.rawValue)  \(period.name)  \(period.span.shortFrench)  "
      + classes.joined(separator: ", ")
  }
}
