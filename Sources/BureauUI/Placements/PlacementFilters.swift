internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The box that cuts the list of placements (F4): by period, by class, by where they stand, by
/// school year.
enum PlacementFilters {
  static func chooser(_ query: PlacementQuery, _ context: Context) throws -> ChooserPane<Context> {
    let year = query.year ?? SchoolYear.containing(context.today)
    let phases = PlacementPhase.allCases.map { phase in
      item(mark(query.phase == phase), phase.scope, "phase:\(phase.rawValue)")
    }
    let state = ChooserPane<Context>.Item("\(mark(query.state != nil))Un état précis …") { _ in
      .replace(states(query))
    }
    let periods = try context.store.periods(of: year).map { period in
      item(
        mark(query.period == period.id), period.name, "period:\(period.id.rawValue)",
        period.span.shortFrench)
    }
    let unattested = item(mark(query.isUnattested), "sans attestation", "unattested:")
    let classes = try context.store.classes(of: year, on: context.today).map { line in
      item(
        mark(query.schoolClass == line.id), line.schoolClass.label,
        "class:\(line.id.rawValue)", Plural.count(line.present, "élève"))
    }
    let others = ChooserPane<Context>.Item("\(mark(query.year != nil))Une autre année …") {
      .replace(try years(query, $0))
    }
    return ChooserPane(
      title: "Afficher",
      [.init("Tout", id: "all"), .heading("Où en est-on")] + phases + [unattested, state]
        + (periods.isEmpty ? [] : [.heading("Période")] + periods)
        + (classes.isEmpty ? [] : [.heading("Classe")] + classes)
        + [.heading("Année \(year)"), others])
  }

  private static func states(_ query: PlacementQuery) -> ChooserPane<Context> {
    ChooserPane(
      title: "Un état",
      PlacementState.allCases.map { state in
        item(
          mark(query.state?.state == state), PlacementLabels.state(state),
          "state:\(state.rawValue)")
      })
  }

  private static func years(
    _ query: PlacementQuery, _ context: Context
  ) throws -> ChooserPane<Context> {
    ChooserPane(
      title: "Une année scolaire",
      [.init("Toutes", id: "year:")]
        + (try context.store.schoolYears()).map { year in
          item(mark(query.year == year), year.rawValue, "year:\(year.rawValue)")
        })
  }

  /// The query after an answer of the box; the same answer again lifts its filter.
  static func apply(
    _ answer: String, to query: PlacementQuery, on today: Day
  ) -> PlacementQuery? {
    var query = query
    if answer == "all" { return PlacementQuery(words: query.words) }
    let parts = answer.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "phase": toggle(&query.phase, PlacementPhase(rawValue: parts[1]))
    case "state":
      toggle(&query.state, PlacementState(rawValue: parts[1]).map { StateOnDay($0, on: today) })
    case "unattested": query.isUnattested.toggle()
    case "period": toggle(&query.period, Period.ID(rawValue: parts[1]))
    case "class": toggle(&query.schoolClass, SchoolClass.ID(rawValue: parts[1]))
    case "year":
      return PlacementQuery(
        words: query.words, phase: query.phase, state: query.state,
        isUnattested: query.isUnattested, year: SchoolYear(parts[1]))
    default: return nil
    }
    return query
  }

  private static func toggle<Value: Equatable>(_ current: inout Value?, _ chosen: Value?) {
    current = current == chosen ? nil : chosen
  }

  private static func mark(_ isChosen: Bool) -> String { isChosen ? "√ " : "" }

  private static func item(
    _ mark: String, _ label: String, _ id: String, _ detail: String = ""
  ) -> ChooserPane<Context>.Item {
    .init(mark + label, id: id, detail: detail)
  }
}
