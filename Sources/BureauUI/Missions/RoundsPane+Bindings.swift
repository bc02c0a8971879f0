internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension RoundsPane {
  static let bindings: [Binding<Self>] =
    (acting + lists + common.filter { !$0.keys.contains(.function(7)) } + moving).named("tournées")

  private static var acting: [Binding<Self>] {
    [
      Binding(
        [.enter, .character("e")], "Ouvrir, modifier la tournée", short: "Ouvrir", rank: 10,
        disabled: handedOver
      ) { pane, context in try pane.withFile { try RoundDraft.open($0.round, context) } },
      Binding(
        [.character("v"), .function(2)], "Saisir les visites de la tournée", short: "Visites",
        rank: 11, disabled: noRow
      ) { pane, context in try pane.withFile { try RoundVisits.begin($0, context) } },
      Binding(
        [.character("p")], "Imprimer : la feuille de tournée", short: "Imprimer", rank: 13,
        disabled: noRow
      ) { pane, context in
        try pane.withFile { file in
          .push(DocumentPane(try MissionDocuments.round(file, context.templates)))
        }
      },
      Binding([.character("c")], "Nouvelle tournée", short: "Créer", rank: 12) { _, context in
        try RoundDraft.open(on: context.today, context)
      },
      Binding(
        [.character("d")], "Noter la tournée comme effectuée", short: "Effectuée", rank: 14,
        disabled: notPlanned
      ) { pane, context in try pane.withFile { try move($0.round, to: .made, context) } },
      Binding(
        [.character("x")], "Noter la tournée comme non effectuée, ou la reprendre",
        short: "Non faite", rank: 15,
        disabled: alreadyMade
      ) { pane, context in
        try pane.withFile { file in
          try move(
            file.round, to: file.round.state == .planned ? .notMade : .planned, context)
        }
      },
    ]
  }

  private static var lists: [Binding<Self>] {
    [
      Binding(
        [.function(4), .control(" "), .tab], "Choisir une liste", short: "Liste", rank: 20
      ) { _, _ in .push(MissionLists.chooser) },
      Binding(
        [.character("m")], "Mes tournées, ou celles de tout le bureau", short: "Les miennes",
        rank: 21
      ) { pane, context in try pane.toggleMine(context) },
    ]
  }

  private func withFile(_ body: (RoundFile) throws -> Outcome<Context>) throws -> Outcome<Context> {
    guard let file = table.selected?.file else { return .stay }
    return try body(file)
  }

  private static func move(_ round: Round, to state: TripState, _ context: Context) throws
    -> Outcome<Context>
  {
    try context.store.move(
      round, to: state, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("Tournée du \(round.on) : \(state.label)."), then: .stay)
  }

  private func reason(unless isPossible: (Round) -> Bool) -> String? {
    guard let round = table.selected?.file.round else { return Self.noRow(self) }
    return isPossible(round) ? nil : "La tournée est « \(round.state.label) »."
  }

  private static let handedOver: @Sendable (Self) -> String? = { $0.reason { $0.state.isOpen } }
  private static let notPlanned: @Sendable (Self) -> String? = {
    $0.reason { $0.state.next.contains(.made) }
  }
  private static let alreadyMade: @Sendable (Self) -> String? = {
    $0.reason { [.planned, .notMade].contains($0.state) }
  }
  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucune tournée ici : c en prépare une." : nil
  }
}
