internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The words of a report as they are typed.
struct ReportNoteDraft: EditDraft {
  var note: ReportNote
  /// Whether the base has none of these days yet.
  var isNew: Bool
  var text: String

  static let form = "report-note"
  var recordID: String? { "\(note.span.from.iso) \(note.span.to.iso)" }
  var title: String { "Faits marquants \(note.span.french)" }

  static let about = [
    "Ce qui compte de cette période, en quelques lignes : un partenariat signé, un forum, ce qui",
    "a manqué. Une ligne par fait. Le rapport sort du lycée : n'y nommez aucun élève.",
  ]

  init(_ note: ReportNote, isNew: Bool) {
    self.note = note
    self.isNew = isNew
    text = note.text
  }

  static func fields(of draft: ReportNoteDraft) -> [Field<ReportNoteDraft, Context>] {
    [
      Field(
        "text", "Faits", section: "Faits marquants \(draft.note.span.french)",
        .block(\.text, rows: 10, limit: ReportNote.limit),
        hint: "Une ligne par fait, sans nom d'élève. Tab pour la suite.")
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: ReportNoteDraft, theirs: ReportNoteDraft)? {
    guard case .reportNote(let record) = theirs, !isNew else { return nil }
    return (ReportNoteDraft(note, isNew: false), ReportNoteDraft(record, isNew: false))
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = note
    changed.text = text
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Faits marquants enregistrés."), then: .pop)
  }
}
