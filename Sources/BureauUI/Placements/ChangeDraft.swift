internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What changes in a signed convention: an amendment, or a correction by hand that somebody
/// initialled. A new tutor fills it.
struct ChangeDraft: EditDraft {
  var placement: Placement
  var name: String
  var kind = Choices.of(ConventionChange.Form.handwritten, ConventionChange.Form.handwritten.label)
  var text = ""
  var on: String
  var by: String

  static let form = "change"
  var recordID: String? { placement.id.rawValue }
  var title: String { "Changer la convention > \(name)" }
  static let about = [
    "Après la première signature, la convention se change par avenant, ou se rectifie à la main :",
    "on note alors qui a paraphé, et quand.",
  ]

  init(_ file: PlacementFile, _ context: Context) {
    placement = file.placement
    name = file.learner.name
    on = context.today.french
    by = ""
    text = placement.changes().joined(separator: " ; ")
  }

  /// Filled with what the signed paper does not say any more; nil if it still says what is true.
  init?(_ file: PlacementFile, since before: Placement, _ context: Context) {
    let changes = file.placement.changes(since: before)
    guard file.placement.convention?.signatures.isEmpty == false, !changes.isEmpty else {
      return nil
    }
    self.init(file, context)
    text = changes.joined(separator: " ; ")
    if file.placement.exit?.kind == .brokenOff {
      kind = Choices.of(ConventionChange.Form.amendment, ConventionChange.Form.amendment.label)
    }
  }

  static func fields(of draft: ChangeDraft) -> [Field<ChangeDraft, Context>] {
    [
      Field(
        "kind", "Forme", section: draft.name,
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(ConventionChange.Form.self, query, label: \.label)
        }, required: true, width: 28, hint: "Avenant signé par les parties, ou rature paraphée."),
      Field(
        FieldName.convention.rawValue, "Ce qui change", .words(\.text, limit: 240),
        required: true, hint: "Comme le papier le dit."),
      Field(FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14),
      Field(
        "by",
        draft.kind.id == ConventionChange.Form.amendment.rawValue ? "Signé par" : "Paraphé par",
        .words(\.by), required: true,
        hint: "Qui a paraphé la rectification, ou signé l'avenant."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing(FieldName.convention.rawValue, text, "Dites ce qui change."),
      Problems.missing("by", by, "Donnez le nom de la personne qui a paraphé ou signé."),
      Problems.day(FieldName.day.rawValue, on, context),
    ].compactMap { $0 }
  }

  func sides(_ theirs: Conflict.Record) -> (base: ChangeDraft, theirs: ChangeDraft)? {
    guard case .placement(let record) = theirs else { return nil }
    var other = self
    other.placement = record
    return (self, other)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var saved = placement
    let change = ConventionChange(
      form: ConventionChange.Form(rawValue: kind.id) ?? .handwritten, text: text,
      on: (try? Day.parse(on, today: context.today)) ?? context.today, by: by,
      tutorName: placement.hasOtherTutor ? placement.host?.tutorName ?? "" : "")
    saved.convention?.change(change)
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("\(change.french)."), then: .pop)
  }
}
