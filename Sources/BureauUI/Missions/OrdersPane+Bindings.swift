internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension OrdersPane {
  static let bindings: [Binding<Self>] =
    (living + opening + common + moving).named("ordres")

  private static var opening: [Binding<Self>] {
    [
      Binding(
        [.enter, .character("e")], "Ouvrir, modifier l'ordre", short: "Ouvrir", rank: 10,
        disabled: noRow
      ) { pane, context in
        try pane.withOrder { try OrderDraft.open($0, context) }
      },
      Binding([.character("c")], "Nouvel ordre de mission", short: "Créer", rank: 11) {
        _, context in try OrderDraft.open(nil, context)
      },
      Binding(
        [.character("p")], "Imprimer : voir le document", short: "Imprimer", rank: 16,
        disabled: noRow
      ) { pane, context in
        try pane.withOrder { order in
          .push(
            DocumentPane(
              try MissionDocuments.order(
                order, today: context.today, in: context.store, context.templates)))
        }
      },
      Binding(
        [.function(4), .control(" "), .tab], "Choisir une liste", short: "Liste", rank: 20
      ) { _, _ in .push(MissionLists.chooser) },
    ]
  }

  private static var living: [Binding<Self>] {
    [
      Binding(
        [.character("s")], "Noter l'ordre comme soumis, ou le reprendre", short: "Soumettre",
        rank: 12, disabled: alreadySigned
      ) { pane, context in try pane.withOrder { try pane.submit($0, context) } },
      Binding(
        [.character("w")], "Consigner la signature", short: "Signé",
        rank: 13, disabled: alreadySigned
      ) { pane, context in
        try pane.withOrder { try EditPane.open(OrderStepDraft(.sign, $0, context), context) }
      },
      Binding(
        [.character("x")], "Abroger l'ordre", short: "Abroger", rank: 15,
        disabled: notRunning
      ) { pane, context in
        try pane.withOrder { try EditPane.open(OrderStepDraft(.revoke, $0, context), context) }
      },
      Binding(
        [.character("r")], "Préparer le suivant (renouveler)", short: "Renouveler", rank: 14,
        disabled: noRow
      ) { pane, context in try pane.withOrder { try OrderDraft.renew($0, context) } },
    ]
  }

  private func withOrder(_ body: (MissionOrder) throws -> Outcome<Context>) throws
    -> Outcome<Context>
  {
    guard let order = table.selected?.order else { return .stay }
    return try body(order)
  }

  private func submit(_ order: MissionOrder, _ context: Context) throws -> Outcome<Context> {
    let isDraft = order.progress == .draft
    let step = MissionStep(by: context.agent.name, agent: context.agent.id, on: context.today)
    try context.store.take(
      isDraft ? .submit(step) : .withdraw, on: order, by: context.session,
      key: context.store.newOperationKey())
    return .notify(
      Notice(
        isDraft
          ? "Ordre soumis : le chef d'établissement le signe, w consigne sa signature."
          : "Ordre repris : il est de nouveau en brouillon."), then: .stay)
  }

  private func reason(unless states: [MissionOrderState], _ sentence: String) -> String? {
    guard let line = table.selected else { return Self.noRow(self) }
    return states.contains(line.state) ? nil : sentence
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucun ordre ici : c en prépare un." : nil
  }
  private static let alreadySigned: @Sendable (Self) -> String? = {
    $0.reason(unless: [.draft, .submitted], "L'ordre est déjà signé.")
  }
  private static let notRunning: @Sendable (Self) -> String? = {
    $0.reason(unless: [.signed, .inForce], "Seul un ordre signé, et qui court encore, s'abroge.")
  }
}
