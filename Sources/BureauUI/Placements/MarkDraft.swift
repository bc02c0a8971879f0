internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Ticking a step of a convention: which, when, by what means. Paper is the normal case.
struct MarkDraft: EditDraft {
  var placements: [Placement.ID]
  var name: String
  var step: Choice
  var on: String
  var medium = Choices.of(Medium.paper, Medium.paper.label)
  /// Holds ``undoID`` to take the step back.
  var undo: Set<String> = []

  static let form = "mark"
  var recordID: String? { MarkedLines.draftID(placements) }
  var title: String { "Cocher une étape > \(name)" }
  static let about = [
    "Une convention signée sur papier se note ici, signature par signature, à la date du papier.",
    "Ce qui vient avant l'étape cochée est noté avec elle.",
  ]

  init(_ ids: [Placement.ID], _ file: PlacementFile, _ context: Context) {
    placements = ids
    name = ids.count == 1 ? file.learner.name : Plural.count(ids.count, "stage")
    on = context.today.french
    step = Self.choice(Self.next(file.placement))
  }

  private static let undoID = "undo"

  static func fields(of draft: MarkDraft) -> [Field<MarkDraft, Context>] {
    [
      Field(
        FieldName.convention.rawValue, "Étape", section: draft.name,
        .choice(\.step, free: false) { query, _, _ in
          PlacementMark.all.map(choice).filter { Search.answers($0.text, query) }
        }, required: true, width: 40, hint: "L'étape attendue est proposée ; F4 pour une autre."),
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14,
        hint: "La date du papier : 12/11, hier, lundi … F4 : calendrier.", echoWidth: 10
      ) { draft, context in
        (try? Day.parse(draft.on, today: context.today))?.weekdayAndDay ?? ""
      },
      Field(
        "medium", "Par",
        .choice(\.medium, free: false) { query, _, _ in
          Choices.cases(Medium.self, query, label: \.label)
        }, width: 28, hint: "Papier, mél, signature électronique."),
      Field(
        "undo", "Erreur",
        .checks(\.undo, [Choice(id: undoID, text: "retirer cette étape, cochée par erreur")]),
        hint: "La plus récente d'abord : une signature, puis l'envoi, puis la rédaction."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let field = FieldName.day.rawValue
    let isAhead = (try? Day.parse(on, today: context.today)).map { $0 > context.today } ?? false
    return [
      Problems.day(field, on, context), Problems.distant(field, on, context),
      Problems.missing(field, on, "Donnez la date de l'étape."),
      isAhead
        ? FieldProblem(
          field: field, isError: true,
          "Une étape se coche une fois faite : donnez aujourd'hui ou un jour passé.") : nil,
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let mark = PlacementMark.all.first(where: { $0.label == step.id }) else { return .stay }
    guard undo.isEmpty else {
      let outcome = try context.store.unmark(
        placements, mark, by: context.session, key: ticket.key, discarding: ticket.draft)
      return .notify(
        PlacementActions.notice(undoing: outcome, mark), then: .choose(MarkedLines.done))
    }
    let outcome = try context.store.mark(
      placements, mark, on: try Day.parse(on, today: context.today),
      medium: Medium(rawValue: medium.id) ?? .paper, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(
      PlacementActions.notice(outcome, mark), then: .choose(MarkedLines.done))
  }

  /// The step that is waited for.
  static func next(_ placement: Placement) -> PlacementMark {
    guard let convention = placement.convention else { return .drafted }
    if convention.sent == nil, convention.signatures.isEmpty { return .sent }
    if let missing = convention.missing.first { return .signed(missing) }
    return placement.attestation == nil ? .attested : .closed
  }

  private static func choice(_ mark: PlacementMark) -> Choice {
    Choice(id: mark.label, text: mark.label)
  }
}
