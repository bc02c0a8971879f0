internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Where the signed copy of a convention lies (« copie classée où »).
struct FilingDraft: EditDraft {
  var placement: Placement
  var name: String
  var filedAt: String

  static let form = "filing"
  var recordID: String? { placement.id.rawValue }
  var title: String { "Copie classée > \(name)" }

  init(_ placement: Placement, _ name: String) {
    self.placement = placement
    self.name = name
    filedAt = placement.convention?.filedAt ?? ""
  }

  static func fields(of draft: FilingDraft) -> [Field<FilingDraft, Context>] {
    [
      Field(
        FieldName.convention.rawValue, "Classée", section: draft.name,
        .words(\.filedAt, limit: 60), hint: "Classeur, étagère, dossier : de quoi la retrouver.")
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: FilingDraft, theirs: FilingDraft)? {
    guard case .placement(let record) = theirs else { return nil }
    return (FilingDraft(placement, name), FilingDraft(record, name))
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var saved = placement
    saved.convention?.filedAt = filedAt
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice("Copie classée : \(filedAt.isEmpty ? "nulle part" : filedAt)."), then: .pop)
  }
}
