internal import BureauDomain
internal import BureauStore
internal import TextUI

/// How a placement leaves its way: cancelled, interrupted, broken off, or a learner who is not
/// concerned; always with a motive.
struct ExitDraft: EditDraft {
  var placement: Placement
  var name: String
  var kind: Choice
  var on: String
  var motive: String

  static let form = "exit"
  var recordID: String? { placement.id.rawValue }
  var title: String { "Sortie > \(name)" }
  static let about = [
    "Interrompu et rompu gardent les jours déjà faits, que l'entreprise atteste.",
    "« Non concerné » : apprenti, parcours d'études, dispensé, mobilité.",
  ]

  init(_ placement: Placement, _ name: String, _ context: Context) {
    self.placement = placement
    self.name = name
    kind = placement.exit.map { Choices.of($0.kind, $0.kind.label) } ?? Choice()
    on = (placement.exit?.on ?? context.today).french
    motive = placement.exit?.motive ?? ""
  }

  static func fields(of draft: ExitDraft) -> [Field<ExitDraft, Context>] {
    [
      Field(
        "kind", "Sortie", section: draft.name,
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(PlacementExit.Kind.self, query, label: \.label)
        }, width: 40, hint: "Videz le champ pour reprendre le stage."),
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14,
        hint: "Le premier jour où le stage ne court plus."),
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120),
        hint: "En quelques mots, sans donnée de santé."),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let motive =
      kind.isBlank
      ? nil
      : Problems.missing(
        FieldName.motive.rawValue, motive, "Donnez le motif, en quelques mots.")
    let nothing =
      kind.isBlank && placement.exit == nil
      ? FieldProblem(
        field: "kind", isError: true, "Choisissez la sortie (F4) ; F12 quitte sans rien noter.")
      : nil
    let typing = [nothing, motive, Problems.day(FieldName.day.rawValue, on, context)]
      .compactMap { $0 }
    guard typing.isEmpty else { return typing }
    let typed = typed(context)
    let file = try context.store.placementFile(as: typed, by: context.session)
    let broken = Checks.broken(by: file, on: context.today, context.settings)
      .filter { $0.field == .day }.map(Problems.of)
    let isLost = !typed.isLive && (placement.daysDone.total ?? 0) > 0
    let lost = FieldProblem(
      field: "kind", isError: false,
      "Des jours faits sont notés, que « \(kind.text) » ne compterait plus : « interrompu » les garde."
    )
    return broken + (isLost ? [lost] : [])
  }

  func sides(_ theirs: Conflict.Record) -> (base: ExitDraft, theirs: ExitDraft)? {
    guard case .placement(let record) = theirs else { return nil }
    var other = self
    other.placement = record
    return (self, other)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let saved = typed(context)
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    if saved.exit?.kind == .brokenOff,
      let file = try context.store.placementFile(saved.id, by: context.session),
      let change = ChangeDraft(file, since: placement, context)
    {
      return .notify(
        Notice("Rupture notée ; un avenant la dit sur le papier : qui l'a signé ?", .warning),
        then: try EditPane.open(change, context, instead: true))
    }
    return .notify(
      Notice("\(name) : \(saved.exit?.kind.label ?? "stage repris")."), then: .pop)
  }

  /// The placement as it is typed.
  private func typed(_ context: Context) -> Placement {
    var typed = placement
    typed.exit = PlacementExit.Kind(rawValue: kind.id).map {
      PlacementExit(
        kind: $0, on: (try? Day.parse(on, today: context.today)) ?? context.today,
        motive: motive, by: context.agent.name)
    }
    return typed
  }
}
