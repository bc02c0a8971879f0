internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The box that cuts the list of placements (F4): by period, by class, by where they stand.
enum PlacementFilters {
  static func chooser(_ query: PlacementQuery, _ context: Context) throws -> ChooserPane<Context> {
    let year = SchoolYear.containing(context.today)
    let phases = PlacementPhase.allCases.map { phase in
      item(mark(query.phase == phase), phase.label, "phase:\(phase.rawValue)")
    }
    let periods = try context.store.periods(of: year).map { period in
      item(
        mark(query.period == period.id), period.name, "period:\(period.id.rawValue)",
        period.span.shortFrench)
    }
    let classes = try context.store.classes(of: year, on: context.today).map { line in
      item(
        mark(query.schoolClass == line.id), line.schoolClass.label,
        "class:\(line.id.rawValue)", Plural.count(line.present, "élève"))
    }
    return ChooserPane(
      title: "Afficher",
      [.init("Tout", id: "all"), .heading("Où en est-on")] + phases
        + (periods.isEmpty ? [] : [.heading("Période")] + periods)
        + (classes.isEmpty ? [] : [.heading("Classe")] + classes))
  }

  /// The query after an answer of the box; the same answer again lifts its filter.
  static func apply(_ answer: String, to query: PlacementQuery) -> PlacementQuery? {
    var query = query
    if answer == "all" { return PlacementQuery(words: query.words) }
    let parts = answer.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "phase": toggle(&query.phase, PlacementPhase(rawValue: parts[1]))
    case "period": toggle(&query.period, Period.ID(rawValue: parts[1]))
    case "class": toggle(&query.schoolClass, SchoolClass.ID(rawValue: parts[1]))
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
