internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The school year as a picture: classes by weeks, who is away, the holidays of the zone, and the
/// weeks that carry too many.
struct PlanningPane: Pane {
  typealias Context = BureauUI.Context

  private(set) var year = SchoolYear(startYear: 2000)
  private(set) var weeks: [DaySpan] = []
  private(set) var holidays: [SchoolHoliday] = []
  private(set) var classes: [ClassLine] = []
  private(set) var periods: [Period] = []
  private(set) var today = Clock.epoch
  private(set) var row = 0
  private var zone: HolidayZone?

  var heading: Heading {
    Heading(
      "Stages > Calendrier \(year)",
      right: zone.map { "zone \($0.rawValue)" } ?? "vacances non connues ici")
  }

  var status: Status {
    guard classes.indices.contains(row) else {
      return Status("Aucune classe cette année : importez d'abord les élèves.")
    }
    let own = periods.filter { $0.classes.contains(classes[row].id) }
    let words = own.map { "\($0.name) \($0.span.shortFrench)" }
    let label = classes[row].schoolClass.label
    return Status(
      "\(label) : " + (words.isEmpty ? "aucune période." : words.joined(separator: " · ")))
  }

  var about: [String] {
    [
      "Une colonne par semaine, une ligne par classe : █ en stage, ░ vacances de la zone.",
      "La dernière ligne compte les élèves dehors ; ▲ marque une semaine où plus de la moitié l'est.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding(
      [.enter], "Les stages de cette classe", short: "Stages", rank: 10,
      disabled: noClass
    ) { pane, _ in
      .push(PlacementsPane(PlacementQuery(schoolClass: pane.classes[pane.row].id)))
    },
    Binding([.character("n")], "Nouvelle période et ses stages", short: "Période", rank: 11) {
      pane, context in try EditPane.open(PeriodDraft(in: pane.year, context), context)
    },
    Binding(
      [.character("e")], "Modifier une période de la classe", short: "Modifier", rank: 14,
      disabled: noClass
    ) { pane, context in try pane.edit(context) },
    Binding([.right, .pageDown], "Année suivante", short: "Année +", rank: 12) { pane, context in
      pane.year = pane.year.next
      try pane.read(context)
      return .stay
    },
    Binding(
      [.left, .pageUp], "Année précédente", short: "Année -", word: "année-précédente", rank: 13
    ) { pane, context in
      pane.year = pane.year.previous
      try pane.read(context)
      return .stay
    },
    Binding([.down, .character("j")], "Classe suivante", rank: Binding<Self>.movement) {
      pane, _ in
      pane.row = min(pane.row + 1, max(0, pane.classes.count - 1))
      return .stay
    },
    Binding([.up, .character("k")], "Classe précédente", rank: Binding<Self>.movement) {
      pane, _ in
      pane.row = max(0, pane.row - 1)
      return .stay
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ].named("calendrier")

  mutating func reload(_ context: Context) throws {
    if weeks.isEmpty { year = SchoolYear.containing(context.today) }
    try read(context)
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> { .stay }

  func draw(on canvas: inout Canvas, in body: Rect) {
    PlanningPicture(pane: self).draw(on: &canvas, in: body)
  }

  /// The only period of the class, or one to choose.
  private func edit(_ context: Context) throws -> Outcome<Context> {
    let own = periods.filter { $0.classes.contains(classes[row].id) }
    guard own.count != 1 else { return try EditPane.open(PeriodDraft(own[0], context), context) }
    guard !own.isEmpty else {
      return .notify(Notice("Cette classe n'a pas de période : n en crée une.", .info), then: .stay)
    }
    return .push(
      ChooserPane(
        title: "Quelle période ?",
        own.map { period in
          .init(period.name, detail: period.span.shortFrench) {
            try EditPane.open(PeriodDraft(period, $0), $0, instead: true)
          }
        }))
  }

  private mutating func read(_ context: Context) throws {
    today = context.today
    zone = try context.store.establishments().first?.zone
    holidays = zone.map { Reference.holidays(in: $0) } ?? []
    classes = try context.store.classes(of: year, on: today)
    periods = try context.store.periods(of: year)
    row = max(0, min(row, classes.count - 1))
    // Whole weeks from the one of 1 September; nobody is away in the last weeks of the year.
    weeks = Array(DaySpan(from: year.first, to: year.last).weeks.prefix(Self.shownWeeks))
  }

  /// From September to mid-July.
  private static let shownWeeks = 46

  private static let noClass: @Sendable (Self) -> String? = {
    $0.classes.isEmpty ? "Aucune classe." : nil
  }
}
