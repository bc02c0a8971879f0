internal import TextUI

/// A pane that is the record of one thing: the keys that move are the same in all of them.
protocol RecordPane: Pane where Context == BureauUI.Context {
  associatedtype Target: Hashable & Sendable

  var view: RecordView<Target> { get set }
}

extension RecordPane {
  mutating func fit(_ size: Size, _ context: Context) throws { view.fit(size) }

  func draw(on canvas: inout Canvas, in body: Rect) { view.draw(on: &canvas, in: body) }

  /// Reading again and leaving, for the table of bindings of each record.
  static var common: [Binding<Self>] {
    [
      Binding([.function(5), .control("r")], "Relire la base", short: "Actualiser", rank: 30) {
        pane, context in
        try pane.reload(context)
        return .stay
      },
      Binding(
        [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
        short: "Retour", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  static var moving: [Binding<Self>] {
    [
      Binding([.down, .character("j"), .tab], "Ligne suivante", rank: Binding<Self>.movement) {
        pane, _ in
        pane.view.step(1)
        return .stay
      },
      Binding([.up, .character("k"), .backTab], "Ligne précédente", rank: Binding<Self>.movement) {
        pane, _ in
        pane.view.step(-1)
        return .stay
      },
      Binding([.pageDown], "Page suivante", rank: Binding<Self>.movement) { pane, _ in
        pane.view.turnPage(1)
        return .stay
      },
      Binding([.pageUp], "Page précédente", rank: Binding<Self>.movement) { pane, _ in
        pane.view.turnPage(-1)
        return .stay
      },
    ]
  }
}
