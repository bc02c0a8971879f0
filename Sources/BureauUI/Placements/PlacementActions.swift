internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What may be done to several placements at once.
enum PlacementActions {
  static func chooser(_ ids: [Placement.ID]) -> ChooserPane<Context> {
    let count = "(\(ids.count))"
    return ChooserPane(
      title: Plural.count(ids.count, "stage"),
      [
        .init("Noter une relance \(count)") {
          try remind(ids, $0, then: .choose(MarkedLines.done))
        },
        .init("Cocher une étape … \(count)") { try mark(ids, $0, instead: true) },
        .init("Exporter dans sortie/ (CSV) \(count)") { try PlacementExportAction.run(ids, $0) },
      ])
  }

  static func remind(
    _ ids: [Placement.ID], _ context: Context, then: Outcome<Context>
  ) throws -> Outcome<Context> {
    let count = try context.store.remind(
      ids, on: context.today, by: context.session, key: context.store.newOperationKey())
    guard count > 0 else {
      return .notify(
        Notice("Pas de convention à relancer ici : rédigez-la d'abord (c).", .warning), then: then)
    }
    return .notify(
      Notice("\(Plural.count(count, "relance notée", "relances notées")) à la date du jour."),
      then: then)
  }

  /// The form that marks a step, on the next step of the first placement.
  static func mark(
    _ ids: [Placement.ID], _ context: Context, instead: Bool = false
  ) throws -> Outcome<Context> {
    guard let first = ids.first,
      let file = try context.store.placementFile(first, by: context.session)
    else { return .stay }
    guard ids.count > 1 || file.placement.host != nil else {
      return .notify(
        Notice("Sans lieu, rien à cocher : p propose une place, l note une piste.", .warning),
        then: .stay)
    }
    return try EditPane.open(MarkDraft(ids, file, context), context, instead: instead)
  }

  /// What a marked step came to, as a sentence.
  static func notice(_ outcome: MarkOutcome, _ mark: PlacementMark) -> Notice {
    if let first = outcome.refused.first {
      let others = outcome.refused.count - 1
      let names = others > 0 ? "\(first) et \(Plural.count(others, "autre"))" : first
      let done = outcome.marked > 0 ? "\(Plural.count(outcome.marked, "coché")). " : ""
      return Notice("\(done)\(names) : \(outcome.reason)", .error)
    }
    guard outcome.marked > 0 else { return Notice(none(mark), .warning) }
    let rest =
      outcome.unchanged > 0
      ? " \(Plural.count(outcome.unchanged, "inchangé")) (déjà noté ou sans lieu)." : ""
    if outcome.marked == 1, let end = outcome.early.first {
      return Notice(
        "Attestation notée avant la fin du stage, le \(end) : vérifiez-en les jours.", .warning)
    }
    let early =
      outcome.early.isEmpty
      ? "" : " \(outcome.early.count) avant la fin du stage : vérifiez-en les jours."
    return Notice(
      "\(Plural.count(outcome.marked, "stage")) : \(mark.label).\(early)\(rest)",
      early.isEmpty ? .done : .warning)
  }

  /// What a step taken back came to.
  static func notice(undoing outcome: MarkOutcome, _ mark: PlacementMark) -> Notice {
    guard outcome.marked > 0 else {
      return Notice(
        "« \(mark.label) » n'était pas coché, ou une étape plus récente le suppose : retirez-la "
          + "d'abord.", .warning)
    }
    return Notice(
      "\(Plural.count(outcome.marked, "stage")) : « \(mark.label) » "
        + "\(outcome.marked == 1 ? "retiré" : "retirés").")
  }

  private static func none(_ mark: PlacementMark) -> String {
    switch mark {
    case .attested: "Déjà notée, ou le stage n'a pas de lieu, n'a pas commencé, est annulé."
    case .closed: "Déjà close, ou il y manque une signature."
    case .drafted, .verified, .sent, .signed:
      "C'était déjà noté, ou le stage n'a pas de lieu, ou est annulé."
    }
  }
}
