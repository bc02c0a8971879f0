internal import BureauDomain
internal import BureauStore
internal import TextUI

extension BasketPane {
  static let bindings: [Binding<Self>] =
    (calling + own + common + moving + marking).named("relances")

  private static var calling: [Binding<Self>] {
    [
      Binding(
        [.character("p")], "Pas joint : rappel dans 2 jours", short: "Pas joint", rank: 10,
        disabled: noRow
      ) {
        pane, context in
        pane.settle(try CallActions.notReached(pane.targets, context, then: .stay))
      }.needing(.logActivities),
      Binding(
        [.character("m")], "Message laissé : rappel dans 3 jours", short: "Message", rank: 11,
        disabled: noRow
      ) {
        pane, context in
        pane.settle(try CallActions.messageLeft(pane.targets, context, then: .stay))
      }.needing(.logActivities),
      Binding(
        [.character("r")], "Répondu : fiche courte de l'appel", short: "Répondu", rank: 12,
        disabled: noRow
      ) {
        pane, context in
        guard let line = pane.table.selected else { return .stay }
        return try CallActions.answered(line.id, context)
      }.needing(.logActivities),
      Binding(
        [.character("+"), .character("=")], "Reporter de 7 jours", short: "Reporter", rank: 14,
        disabled: noRow
      ) { pane, context in
        pane.settle(try CompanyActions.putOff(pane.targets, context, then: .stay))
      }.needing(.logActivities),
      Binding(
        [.character("b")], "Abandonner l'action, avec son motif", short: "Abandonner", rank: 15,
        disabled: noRow
      ) {
        pane, context in
        let name = pane.targets.count == 1 ? pane.table.selected?.name : nil
        return try EditPane.open(
          MotiveDraft(
            decision: .abandonAction(pane.targets),
            name: name ?? Plural.count(pane.targets.count, "entreprise")), context)
      }.needing(.logActivities),
    ]
  }

  private static var own: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la fiche", short: "Ouvrir", rank: 16, disabled: noRow) { pane, _ in
        guard let line = pane.table.selected else { return .stay }
        return .push(CompanyRecordPane(line.id))
      },
      Binding(
        [.function(6), .character("a"), .control("n")], "Consigner une visite", short: "Visite",
        rank: 17
      ) { pane, context in
        try VisitDraft.open(pane.table.selected.map { .company($0.id) }, context)
      }.needing(.logActivities),
      Binding(
        [.function(4), .control(" ")], "Mes actions, ou celles de tout le bureau",
        short: "Les miennes", rank: 20
      ) { pane, context in try pane.toggleMine(context) },
    ]
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Rien à relancer ici." : nil
  }
}
