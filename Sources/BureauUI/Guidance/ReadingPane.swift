internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// A pane with a card in it: what one does with the card is the same in the list and in full screen.
protocol ReadingPane: Pane where Context == BureauUI.Context {
  var view: CardView { get set }
  /// Whether the other sector's variant is read.
  var isOther: Bool { get set }
}

extension ReadingPane {
  static var onCard: [Binding<Self>] {
    [
      Binding(
        [.character("v")], "Lire la variante de l'autre secteur, ou la vôtre", short: "Variante",
        rank: 16, disabled: noVariant
      ) { pane, context in
        pane.isOther.toggle()
        try pane.reload(context)
        return .stay
      },
      Binding(
        [.character("o")], "Dossiers de la base que cette fiche concerne", short: "Dossiers",
        rank: 14, disabled: noRecords
      ) { pane, context in
        guard let reading = pane.view.reading else { return .stay }
        return .push(InspectionPane(.card(reading.card.id, reading.checks), context))
      },
      Binding(
        [.character("e"), .function(4)], "Notes du bureau, sources vérifiées le …",
        short: "Noter", rank: 15, disabled: noCard
      ) { pane, context in
        guard let reading = pane.view.reading else { return .stay }
        return try GuidanceNoteDraft.open(reading.card.id, context)
      }.needing(.annotateGuidance),
      Binding(
        [.character("y")], "Copier la fiche en texte dans sortie/", short: "Copier", rank: 17,
        disabled: noCard
      ) { pane, context in try pane.export(context) },
    ]
  }

  static var scrolling: [Binding<Self>] {
    [
      Binding(
        [.pageDown, .character(" "), .control("d")], "Suite de la fiche", short: "Défiler", rank: 18
      ) { pane, _ in
        pane.view.turnPage(1)
        return .stay
      },
      Binding([.pageUp, .control("u")], "Début de la fiche", rank: Binding<Self>.movement) {
        pane, _ in
        pane.view.turnPage(-1)
        return .stay
      },
    ]
  }

  static var leaving: [Binding<Self>] {
    [
      Binding(
        [.function(3), .escape, .character("q"), .function(12)], "Retour d'où l'on vient",
        short: "Retour", rank: KeyBar.leaveRank
      ) { _, _ in .pop }
    ]
  }

  static var noCard: @Sendable (Self) -> String? {
    { $0.view.reading == nil ? "Aucune fiche n'est affichée : Échap efface la recherche." : nil }
  }

  private static var noRecords: @Sendable (Self) -> String? {
    {
      $0.view.reading?.checks.isEmpty ?? true
        ? "Aucun contrôle de la base ne s'appuie sur cette fiche." : nil
    }
  }

  private static var noVariant: @Sendable (Self) -> String? {
    {
      $0.view.reading?.card.privateContent == nil
        ? "Cette fiche dit la même chose aux lycées publics et privés." : nil
    }
  }

  private func export(_ context: Context) throws -> Outcome<Context> {
    guard let reading = view.reading else { return .stay }
    guard let exchange = context.exchange else {
      return .notify(Notice("Aucun dossier d'échange n'est disponible ici.", .warning), then: .stay)
    }
    let name = CardText.fileName(of: reading.card.id, at: context.clock.now)
    let file = try exchange.create(name)
    try file.write(CardText.text(of: reading))
    try file.finish()
    return .notify(
      Notice("Fiche copiée dans sortie/\(name), gardée \(ExchangeFolder.daysKept) jours."),
      then: .stay)
  }
}
