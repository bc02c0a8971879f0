internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension PlacementRecordPane {
  static let bindings: [Binding<Self>] = (changing + convention + moving).named("dossier")

  private static var changing: [Binding<Self>] {
    [
      Binding(
        [.character("e"), .function(4), .enter], "Modifier le lieu, les dates, le référent",
        short: "Modifier", rank: 10,
        disabled: open()
      ) { pane, context in
        try pane.edit(context) { PlacementDraft($0.placement, $0.learner.name, context) }
      },
      Binding(
        [.character("k")], "Noter qui a confirmé le lieu", short: "Confirmer", rank: 11,
        disabled: open(noHost)
      ) { pane, context in
        try pane.edit(context) { ConfirmDraft($0.placement, $0.learner.name, context) }
      },
      Binding(
        [.character("p")], "Proposer une place libre", short: "Proposer", rank: 15,
        disabled: open()
      ) { pane, _ in .push(PlacesPane(pane.id)) },
      Binding(
        [.character("l")], "Noter une piste, ou sa réponse", short: "Piste", rank: 16,
        disabled: open()
      ) { pane, context in try pane.file.map { try LeadChoices.open($0, context) } ?? .stay
      },
      Binding(
        [.character("i")], "Annuler, interrompre, non concerné", short: "Sortie", rank: 18,
        disabled: open()
      ) { pane, context in
        try pane.edit(context) { ExitDraft($0.placement, $0.learner.name, context) }
      },
      Binding(
        [.character("s")], "Second lieu dans la même période", short: "Second lieu", rank: 22,
        disabled: open(noSecond)
      ) { pane, context in
        try pane.edit(context) { SplitDraft($0.placement, $0.learner.name, context) }
      },
      Binding(
        [.character("f")], "Ouvrir la fiche de l'entreprise", short: "Fiche", rank: 21,
        disabled: noHost
      ) { pane, _ in
        guard let host = pane.file?.placement.host else { return .stay }
        return .push(CompanyRecordPane(host.company))
      },
    ]
  }

  private static var convention: [Binding<Self>] {
    [
      Binding(
        [.character("c")], "Cocher une étape de la convention", short: "Cocher", rank: 12,
        disabled: open()
      ) { pane, context in try PlacementActions.mark([pane.id], context) },
      Binding(
        [.character("r")], "Noter une relance", short: "Relancer", rank: 13, disabled: open()
      ) { pane, context in try PlacementActions.remind([pane.id], context, then: .stay) },
      Binding(
        [.character("v")], "Avenant, ou rectifié à la main", short: "Avenant", rank: 17,
        disabled: open(noSignature)
      ) { pane, context in try pane.edit(context) { ChangeDraft($0, context) } },
      Binding(
        [.character("o")], "Où la copie signée est classée", short: "Classée", rank: 19,
        disabled: open(noConvention)
      ) { pane, context in
        try pane.edit(context) { FilingDraft($0.placement, $0.learner.name) }
      },
      Binding(
        [.character("t")], "Convention à imprimer : voir le document", short: "Imprimer", rank: 14,
        disabled: noHost
      ) { pane, context in
        guard let file = pane.file else { return .stay }
        return .push(DocumentPane(try context.placementDocuments.convention(file)))
      },
      Binding([.character("d")], "Jours réellement faits", short: "Jours", rank: 20) { pane, _ in
        guard let file = pane.file else { return .stay }
        return .push(
          DaysPane(
            PlacementQuery(
              period: file.placement.period, schoolClass: file.placement.schoolClass)))
      },
    ]
  }

  private static var moving: [Binding<Self>] {
    [
      Binding([.down], "Descendre", rank: Binding<Self>.movement) { pane, _ in pane.scroll(1) },
      Binding([.up], "Remonter", rank: Binding<Self>.movement) { pane, _ in pane.scroll(-1) },
      Binding([.pageDown], "Page suivante", rank: Binding<Self>.movement) { pane, _ in
        pane.scroll(10)
      },
      Binding([.pageUp], "Page précédente", rank: Binding<Self>.movement) { pane, _ in
        pane.scroll(-10)
      },
      Binding(
        [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
        short: "Retour", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  /// What writes: not in a closed year, and not where something else forbids it.
  private static func open(
    _ other: @escaping @Sendable (Self) -> String? = { _ in nil }
  ) -> @Sendable (Self) -> String? {
    { $0.closedYear.map { Messages.text(for: StoreError.closedYear($0)) } ?? other($0) }
  }

  private static let noHost: @Sendable (Self) -> String? = {
    $0.file?.placement.host == nil
      ? "Pas encore de lieu : e le note, p propose une place." : nil
  }

  private static let noSecond: @Sendable (Self) -> String? = { pane in
    guard let file = pane.file else { return "Le dossier n'est pas lu." }
    let isShared =
      file.placement.part == 2
      || file.others.contains { $0.period == file.placement.period && $0.part == 2 }
    return isShared ? "Cette période a déjà deux lieux." : nil
  }

  private static let noConvention: @Sendable (Self) -> String? = {
    $0.file?.placement.convention == nil ? "Pas encore de convention." : nil
  }

  private static let noSignature: @Sendable (Self) -> String? = {
    $0.file?.placement.convention?.signatures.isEmpty ?? true
      ? "Pas encore de signature : corrigez le stage (e) et réimprimez la convention." : nil
  }
}
