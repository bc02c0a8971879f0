internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension ClaimsPane {
  static let bindings: [Binding<Self>] =
    (acting + lists + common + moving).named("frais")

  private static var acting: [Binding<Self>] {
    [
      Binding(
        [.enter, .character("e")], "Ouvrir l'état de frais, ou le préparer", short: "Ouvrir",
        rank: 10, disabled: noRow
      ) { pane, context in try pane.open(context) },
      Binding(
        [.character("s")], "Contrôlé, transmis, remboursé, rejeté …", short: "Suite", rank: 11,
        disabled: noClaim
      ) { pane, context in
        try pane.withFile { ClaimActs.chooser($0, context) }
      },
      Binding(
        [.character("p")], "Imprimer : voir le document", short: "Imprimer", rank: 12,
        disabled: noClaim
      ) { pane, context in
        try pane.withFile { .push(DocumentPane(try ClaimDocuments.claim($0, context.templates))) }
      },
    ]
  }

  private static var lists: [Binding<Self>] {
    [
      Binding(
        [.function(4), .control(" "), .tab], "Choisir une liste", short: "Liste", rank: 20
      ) { _, _ in .push(MissionLists.chooser) },
      Binding(
        [.character("m")], "Mes états de frais, ou ceux de tout le bureau", short: "Les miens",
        rank: 21
      ) { pane, context in try pane.toggleMine(context) }.needing(.controlClaims),
    ]
  }

  private func open(_ context: Context) throws -> Outcome<Context> {
    switch table.selected?.content {
    case nil: return .stay
    case .claim(let file): return .push(ClaimRecordPane(file.claim.id))
    case .undeclared(let month):
      let id = try context.store.prepareClaim(
        of: month.agent, in: month.month, until: context.today, by: context.session,
        key: context.store.newOperationKey())
      return .push(ClaimRecordPane(id))
    }
  }

  private func withFile(_ body: (ClaimFile) throws -> Outcome<Context>) throws -> Outcome<Context> {
    guard case .claim(let file) = table.selected?.content else { return .stay }
    return try body(file)
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucun état de frais ici, et rien à déclarer." : nil
  }
  private static let noClaim: @Sendable (Self) -> String? = {
    guard case .claim = $0.table.selected?.content else {
      return $0.noClaimHere
    }
    return nil
  }

  private var noClaimHere: String {
    table.isEmpty
      ? "Aucun état de frais ici." : "Ce mois n'a pas encore d'état : Entrée le prépare."
  }
}
