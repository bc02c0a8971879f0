internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A class: a new one, or changes to one.
struct ClassDraft: EditDraft {
  /// nil for a new one.
  var schoolClass: SchoolClass?
  var label: String
  var year: String
  var formation: Choice

  static let form = "class"
  var recordID: String? { schoolClass?.id.rawValue }
  var title: String {
    schoolClass.map { "Classes > \($0.label)" } ?? "Classes > Nouvelle classe"
  }

  init(_ schoolClass: SchoolClass?, year: SchoolYear) {
    self.schoolClass = schoolClass
    label = schoolClass?.label ?? ""
    self.year = (schoolClass?.year ?? year).rawValue
    formation = Choice(
      id: schoolClass?.formation?.mef ?? "", text: schoolClass?.formation?.label ?? "")
  }

  static func fields(of draft: ClassDraft) -> [Field<ClassDraft, Context>] {
    [
      Field(
        "label", "Nom", section: "Classe", .words(\.label, limit: 30), required: true, width: 20,
        hint: "Comme dans SIECLE ou PRONOTE : les listes importées la reconnaissent."),
      Field(
        "year", "Année scolaire",
        .text(
          \.year, limit: 9, tidy: { text, _ in (try? SchoolYear(parsing: text))?.rawValue },
          popup: nil), required: true, width: 12, hint: "2026-2027."),
      Field(
        "formation", "Formation",
        .choice(\.formation, free: true) { query, _, _ in Choices.formations(query) },
        hint: "Ce qu'étudie la plupart de ses élèves : « coiffure tle », « cap cuisine » …"
      ) { draft, _ in
        Formation(mef: draft.formation.id, label: "").level?.label ?? ""
      },
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: ClassDraft, theirs: ClassDraft)? {
    guard case .schoolClass(let record) = theirs, let schoolClass else { return nil }
    return (
      ClassDraft(schoolClass, year: schoolClass.year), ClassDraft(record, year: record.year)
    )
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("label", label, "Donnez le nom de la classe."),
      Problems.missing("year", year, "Donnez l'année scolaire, par exemple 2026-2027."),
      Problems.reading("year", year, SchoolYear.init(parsing:)),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let changed = changed(context)
    if schoolClass == nil {
      try context.store.add(
        changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    } else {
      try context.store.update(
        changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    }
    return .notify(Notice("Classe enregistrée : \(changed.label)."), then: .pop)
  }

  private func changed(_ context: Context) -> SchoolClass {
    let year = SchoolYear(year) ?? SchoolYear.containing(context.today)
    var changed =
      schoolClass ?? SchoolClass(id: context.store.newIdentifier(), year: year, label: label)
    changed.label = label.trimmingSpaces
    changed.year = year
    changed.formation =
      formation.text.isEmpty ? nil : Formation(mef: formation.id, label: formation.text)
    return changed
  }
}
