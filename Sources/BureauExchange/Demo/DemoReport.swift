internal import BureauDomain
internal import BureauStore

/// What the office tells of its year.
struct DemoReport {
  let store: Store
  let office: DemoOffice
  let calendar: DemoCalendar

  func tell() throws {
    let year = SchoolYear.containing(calendar.today)
    try store.save(
      ReportNote(
        id: store.newIdentifier(), span: DaySpan(from: year.first, to: calendar.today),
        text: Self.facts.joined(separator: "\n")), by: Session(agent: office.officer),
      key: store.newOperationKey())
  }

  private static let facts = [
    "Un accord avec trois entreprises d'usinage : six places par an pour les CAP.",
    "Premier atelier de préparation aux entretiens, avec les équipes de lettres.",
    "Deux tuteurs attendent une date de formation au CAFOC.",
  ]
}
