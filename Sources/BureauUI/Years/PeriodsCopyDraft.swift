internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The periods of the year before, a year later: each is seen before it is made.
struct PeriodsCopyDraft: EditDraft {
  /// A period to copy, as the preview shows it.
  struct Row: Codable, Equatable, Sendable {
    let id: String
    let name: String
    let text: String
    /// The classes in full, for the line below the form.
    let classes: String
  }

  var year: SchoolYear
  var offered: [Row]
  var chosen: Set<String>

  static let form = "periods-copy"
  var recordID: String? { year.rawValue }
  var title: String { "Nouvelle année \(year) > Périodes" }
  static let about = [
    "Les périodes de l'année d'avant, les mêmes semaines un an plus tard, pour les classes du même",
    "nom. Espace coche ; F2 crée celles qui le sont, avec les stages des élèves déjà là.",
    "Relisez les dates : les vacances changent d'une année à l'autre. e, dans la liste des stages,",
    "les change ensuite.",
  ]

  init(_ year: SchoolYear, _ context: Context) throws {
    self.year = year
    let copies = try Self.copies(into: year, context)
    let zone = try context.store.establishments().first?.zone
    let holidays = zone.map { Reference.holidays(in: $0) } ?? []
    let there = try context.store.periods(of: year)
    let doubled = Set(copies.filter { Self.isNamed($0, among: there) })
    offered = copies.map { copy in
      Row(
        id: copy.id.rawValue, name: copy.source.name,
        text: Self.text(copy, holidays, isDoubled: doubled.contains(copy)),
        classes: Self.classes(copy))
    }
    let wanted = copies.filter { !$0.classes.isEmpty && !doubled.contains($0) }
    chosen = Set(wanted.map(\.id.rawValue))
  }

  static func fields(of draft: PeriodsCopyDraft) -> [Field<PeriodsCopyDraft, Context>] {
    draft.offered.enumerated().map { index, row in
      Field(
        "copy.\(index)", row.name, section: index == 0 ? "De \(draft.year.previous)" : nil,
        .checks(\.chosen, [Choice(id: row.id, text: row.text)]),
        hint: row.classes)
    }
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    guard chosen.isEmpty else { return [] }
    return [
      FieldProblem(
        field: "copy.0", isError: true, "Cochez au moins une période, ou quittez par F12.")
    ]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let periods = try Self.copies(into: year, context)
      .filter { chosen.contains($0.id.rawValue) }
      .map { $0.period(context.store.newIdentifier()) }
    let count = try context.store.add(
      periods, by: context.session, key: ticket.key, discarding: ticket.draft)
    let made = Plural.count(periods.count, "période créée", "périodes créées")
    return .notify(
      Notice("\(made), avec \(Plural.count(count, "stage"))."), then: .pop)
  }

  /// Those that are not in the year already.
  private static func copies(into year: SchoolYear, _ context: Context) throws -> [PeriodCopy] {
    let known = try context.store.classes(of: year.previous, on: context.today).map(\.schoolClass)
    let new = try context.store.classes(of: year, on: context.today).map(\.schoolClass)
    let there = try context.store.periods(of: year)
    return try context.store.periods(of: year.previous)
      .map { PeriodCopy($0, into: year, from: known, to: new) }
      .filter { !$0.isDone(among: there) }
  }

  /// Whether one of its classes has a period of that name in the new year, at other dates: the
  /// year has its own, which the copy would double.
  private static func isNamed(_ copy: PeriodCopy, among periods: [Period]) -> Bool {
    let classes = Set(copy.classes.map(\.id))
    return periods.contains {
      Fold.key($0.name) == Fold.key(copy.source.name) && !classes.isDisjoint(with: $0.classes)
    }
  }

  /// « 28/09 – 16/10 → 27/09 – 15/10/2027 · ▲ vacances · 1MVB »: what a narrow screen cuts stands
  /// last, and in full on the line below the form.
  private static func text(
    _ copy: PeriodCopy, _ holidays: [SchoolHoliday], isDoubled: Bool
  ) -> String {
    let dates = "\(copy.source.span.shortFrench) → \(copy.span.from.shortFrench) – \(copy.span.to)"
    let isHoliday = holidays.contains { $0.span.overlaps(copy.span) }
    return [
      dates, isDoubled ? "▲ déjà à d'autres dates" : "", isHoliday ? "▲ vacances" : "",
      labels(copy),
    ].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private static func labels(_ copy: PeriodCopy) -> String {
    [names(copy), missing(copy, "à créer")].filter { !$0.isEmpty }.joined(separator: " ; ")
  }

  /// « Pour 1MVB ; classe à créer : TMVB. »; a class is made by the import of its learners.
  private static func classes(_ copy: PeriodCopy) -> String {
    let word = Plural.word(copy.missing.count, "classe à créer", "classes à créer")
    let parts = [copy.classes.isEmpty ? "" : "pour \(names(copy))", missing(copy, word)]
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ; ")
    return text.isEmpty ? "Aucune classe." : text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private static func names(_ copy: PeriodCopy) -> String {
    copy.classes.map(\.label).joined(separator: ", ")
  }

  private static func missing(_ copy: PeriodCopy, _ word: String) -> String {
    copy.missing.isEmpty ? "" : "\(word) : " + copy.missing.joined(separator: ", ")
  }
}
