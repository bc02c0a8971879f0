internal import BureauDomain
internal import BureauStore
internal import TextUI

extension PortfolioPane {
  static let bindings: [Binding<Self>] =
    (own + common + moving + marking).named("portefeuille")

  private static var own: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la fiche", short: "Ouvrir", rank: 10, disabled: noRow) { pane, _ in
        guard let line = pane.table.selected else { return .stay }
        return .push(CompanyRecordPane(line.id))
      },
      Binding(
        [.function(6), .character("a"), .control("n")], "Consigner une visite", short: "Visite",
        rank: 11
      ) { pane, context in
        try VisitDraft.open(pane.table.selected.map { .company($0.id) }, context)
      }.needing(.logActivities),
      Binding(
        [.character("t")], "Appel : pas joint, message, répondu", short: "Appel", rank: 12,
        disabled: noRow
      ) { pane, _ in .push(CallActions.chooser(pane.targets)) }.needing(.logActivities),
      Binding(
        [.function(4), .control(" ")], "Choisir une liste, un ordre", short: "Listes, tri",
        rank: 14
      ) { pane, _ in .push(CompanyFilters.chooser(pane.query)) },
      Binding([.character("s")], "Trier", rank: 32) { pane, _ in
        .push(CompanyFilters.sortChooser(pane.query))
      },
      Binding([.character("c")], "Nouvelle entreprise", short: "Créer", rank: 16) { _, context in
        try CompanyDraft.open(nil, context)
      }.needing(.editCompanies),
      Binding([.character("x")], "Actions groupées", short: "Actions", rank: 19, disabled: noRow) {
        pane, _ in .push(CompanyActions.chooser(pane.targets))
      }.needing(.editCompanies),
    ]
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "La liste est vide : changez de filtre, ou créez une entreprise (c)." : nil
  }
}
