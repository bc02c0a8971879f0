internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Why a closed school year is written in again.
struct ReopenDraft: EditDraft {
  var year: SchoolYear
  var motive = ""

  static let form = "reopen-year"
  var recordID: String? { year.rawValue }
  var title: String { "Rouvrir l'année \(year)" }
  static let about = [
    "Une attestation arrivée tard, une erreur à corriger : dites pourquoi. Le motif, votre nom et",
    "le jour restent dans le dossier de l'année.",
  ]

  init(_ year: SchoolYear) { self.year = year }

  static func fields(of draft: ReopenDraft) -> [Field<ReopenDraft, Context>] {
    [
      Field(
        FieldName.motive.rawValue, "Motif", section: "Année \(draft.year)",
        .words(\.motive, limit: 120), required: true,
        hint: "Par exemple : attestation arrivée en retard.")
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [Problems.missing(FieldName.motive.rawValue, motive, "Donnez le motif, en quelques mots.")]
      .compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.reopen(
      year, motive: motive, on: context.today, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(Notice("Année \(year) rouverte : \(motive)."), then: .pop)
  }
}
