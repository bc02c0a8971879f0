internal import BureauDomain
internal import TextUI

extension DaysPane {
  static let bindings: [Binding<Self>] = [
    Binding([.character("=")], "Remplir la ligne des jours ouvrés", short: "Plein", rank: 10) {
      pane, context in try pane.fill(context)
    },
    Binding(
      [.character("e"), .backspace, .delete], "Effacer la case", short: "Effacer", rank: 11
    ) { pane, context in try pane.note(nil, context) },
    Binding([.character("a")], "Attestation reçue", short: "Attestation", rank: 12) {
      pane, context in try pane.attest(context)
    },
    Binding(
      [.character("t")], "Journées à transmettre : voir la liste", short: "Transmettre", rank: 13
    ) { pane, context in try pane.sendOn(context) }.needing(.exportPlacements),
    Binding([.enter], "Ouvrir le dossier du stage", short: "Dossier", rank: 14) { pane, _ in
      guard let placement = pane.placement else { return .stay }
      return .push(PlacementRecordPane(placement.id))
    },
    Binding([.right, .tab], "Semaine suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.move(week: 1)
    },
    Binding([.left, .backTab], "Semaine précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.move(week: -1)
    },
    Binding([.down], "Élève suivant", rank: Binding<Self>.movement) { pane, _ in
      pane.move(row: 1)
    },
    Binding([.up], "Élève précédent", rank: Binding<Self>.movement) { pane, _ in
      pane.move(row: -1)
    },
    Binding([.pageDown, .control("d")], "Page suivante", rank: Binding<Self>.movement) {
      pane, _ in pane.move(row: pageRows)
    },
    Binding([.pageUp, .control("u")], "Page précédente", rank: Binding<Self>.movement) {
      pane, _ in pane.move(row: -pageRows)
    },
    Binding([.home], "Premier élève", rank: Binding<Self>.movement) { pane, _ in
      pane.move(row: -pane.files.count)
    },
    Binding([.end], "Dernier élève", rank: Binding<Self>.movement) { pane, _ in
      pane.move(row: pane.files.count)
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ].named("jours")

  /// A page of the smallest terminal keeps a line of the one before.
  private static let pageRows = 10
}
