internal import BureauDomain
internal import BureauStore
internal import TextUI

extension PeriodDraft {
  /// What the dates meet: the end of the year, another period of a class, holidays.
  func calendar(_ span: DaySpan, _ context: Context) throws -> [FieldProblem] {
    let outside = PL03.outside(year, span).map { [Problems.of($0)] } ?? []
    let others = try context.store.periods(of: year).filter {
      $0.id != period?.id && $0.span.overlaps(span)
    }
    let doubled = others.compactMap { other -> FieldProblem? in
      let labels = offered.filter {
        classes.contains($0.id) && other.classes.contains(SchoolClass.ID(rawValue: $0.id))
      }.map(\.text)
      guard !labels.isEmpty else { return nil }
      return FieldProblem(
        field: "classes", isError: false,
        "Déjà en \(other.name) (\(other.span.shortFrench)) à ces dates : \(ListJoin.and(labels)). "
          + "Un élève n'est que dans un stage à la fois.", check: .pl02)
    }
    let zone = try context.store.establishments().first?.zone
    let holidays = (zone.map { Reference.holidays(in: $0) } ?? []).filter { $0.span.overlaps(span) }
    let onHolidays = holidays.map {
      FieldProblem(
        field: "to", isError: false,
        "\($0.name) (\($0.span.shortFrench)) dans ces dates : vérifiez-les.")
    }
    return outside + doubled + onHolidays
  }
}
