internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What the office adds to a card: a text, and the day it read the sources again.
struct GuidanceNoteDraft: EditDraft {
  var card: Citation
  /// nil before the first note on this card.
  var note: GuidanceNote?
  var text: String
  var checkedOn: String

  static let form = "guidanceNote"
  var recordID: String? { card.label }
  var title: String { "FAQ > \(card.label) > notes du bureau" }
  static let about = [
    "Ces notes sont celles de votre bureau : tout le monde ici les lit sous la fiche, avec votre nom.",
    "La date dit quand vous avez relu les sources de la fiche ; elle s'affiche à côté d'elles.",
  ]

  init(_ card: Citation, _ note: GuidanceNote?) {
    self.card = card
    self.note = note
    text = note?.text ?? ""
    checkedOn = note?.checkedOn?.french ?? ""
  }

  static func open(_ card: Citation, _ context: Context) throws -> Outcome<Context> {
    let note = try context.store.guidanceNote(on: card)
    return try EditPane.open(GuidanceNoteDraft(card, note), context)
  }

  static func fields(of draft: GuidanceNoteDraft) -> [Field<GuidanceNoteDraft, Context>] {
    [
      Field(
        "question", "Fiche", section: "Notes du bureau",
        .fixed { GuidanceCatalog.card($0.card)?.question ?? $0.card.label }),
      Field(
        "text", "Notes", .block(\.text, rows: 6, limit: GuidanceNote.textLimit),
        hint: "L'usage de l'académie, un nom, une décision du lycée. Tab pour la suite."),
      Field(
        checkedOnField, "Sources vérifiées", .day(\.checkedOn), width: 14,
        hint: "Le jour où vous avez relu les textes cités : auj, hier, 24/11 …"),
    ]
  }

  private static let checkedOnField = "checkedOn"

  func sides(_ theirs: Conflict.Record) -> (base: GuidanceNoteDraft, theirs: GuidanceNoteDraft)? {
    guard case .guidanceNote(let record) = theirs else { return nil }
    return (GuidanceNoteDraft(card, note), GuidanceNoteDraft(card, record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let field = Self.checkedOnField
    let reading = Problems.reading(field, checkedOn) { (text) throws(ValueRefusal) in
      try Day.parse(text, today: context.today)
    }
    if let reading { return [reading] }
    guard let day = day(context), day > context.today else { return [] }
    return [
      FieldProblem(
        field: field, isError: true,
        "Le \(day.french) est à venir : notez le jour où les sources ont été relues.")
    ]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.saveGuidanceNote(
      changed(context), by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Notes enregistrées sur la fiche \(card.label)."), then: .pop)
  }

  private func day(_ context: Context) -> Day? {
    try? Day.parse(checkedOn, today: context.today)
  }

  private func changed(_ context: Context) -> GuidanceNote {
    var changed = note ?? GuidanceNote(id: context.store.newIdentifier(), card: card)
    changed.text = text
    let day = day(context)
    if day != changed.checkedOn {
      changed.checkedBy = day == nil ? "" : context.agent.name
      changed.checkedOn = day
    }
    return changed
  }
}
