internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension ClaimRecordPane {
  static let bindings: [Binding<Self>] =
    (filling + handing + common + moving).named("état-de-frais")

  private static var filling: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la ligne choisie", short: "Ouvrir", rank: 10) { pane, context in
        try pane.open(context)
      },
      Binding(
        [.character("e"), .function(4)], "Payeur, numéro Chorus-DT, notes", short: "Payeur",
        rank: 12, disabled: isOver
      ) { pane, context in
        try pane.withFile { try EditPane.open(ClaimDraft($0.claim), context) }
      },
      Binding(
        [.character("r")], "Ouvrir la tournée : étapes et kilomètres", short: "Tournée", rank: 14,
        disabled: noTrip
      ) { pane, context in try pane.openRound(context) },
      Binding(
        [.character("a")], "Reprendre les déplacements du mois", short: "Reprendre", rank: 15,
        disabled: notDraft
      ) { pane, context in try pane.gather(context) },
      Binding(
        [.character("x")], "Retirer le déplacement choisi", short: "Retirer", rank: 16,
        disabled: noTripOfDraft
      ) { pane, context in try pane.leaveOut(context) },
    ]
  }

  private static var handing: [Binding<Self>] {
    [
      Binding(
        [.character("s")], "Contrôlé, transmis, remboursé, rejeté …", short: "Suite", rank: 11,
        disabled: isOver
      ) { pane, context in try pane.withFile { ClaimActs.chooser($0, context) } },
      Binding([.character("p")], "Imprimer : voir le document", short: "Imprimer", rank: 13) {
        pane, context in
        try pane.withFile { .push(DocumentPane(try ClaimDocuments.claim($0, context.templates))) }
      },
    ]
  }

  private func withFile(_ body: (ClaimFile) throws -> Outcome<Context>) throws -> Outcome<Context> {
    guard let file else { return .stay }
    return try body(file)
  }

  private func open(_ context: Context) throws -> Outcome<Context> {
    guard let file, let target = view.selected?.target else { return .stay }
    switch target {
    case .payer:
      guard !file.claim.acts.isEmpty else { return Self.fixed }
      return try EditPane.open(ClaimDraft(file.claim), context)
    case .trip(let id):
      guard file.claim.state == .draft else { return Self.fixed }
      return try TripCostsDraft.open(id, of: file, context)
    case .leftOut: return try openRound(context)
    }
  }

  private func openRound(_ context: Context) throws -> Outcome<Context> {
    guard let id = view.selected?.target?.round else { return .stay }
    guard let round = try context.store.roundFile(id)?.round else {
      return .notify(
        Notice("Ces visites n'ont pas encore de tournée : a les reprend.", .info), then: .stay)
    }
    guard round.state.isOpen else { return Self.fixed }
    return try RoundDraft.open(round, context)
  }

  private func gather(_ context: Context) throws -> Outcome<Context> {
    guard let claim = file?.claim else { return .stay }
    let before = claim.trips.count
    _ = try context.store.prepareClaim(
      of: claim.agent, in: claim.month, until: context.today, by: context.session,
      key: context.store.newOperationKey())
    let after = try context.store.claimFile(id, by: context.session)?.claim.trips.count ?? before
    let text =
      after > before
      ? "\(Plural.count(after - before, "déplacement")) de plus."
      : "Aucun autre déplacement de ce mois n'est couvert par un ordre."
    return .notify(Notice(text, .info), then: .stay)
  }

  private func leaveOut(_ context: Context) throws -> Outcome<Context> {
    guard let claim = file?.claim, case .trip(let id) = view.selected?.target else { return .stay }
    try context.store.leaveOut(
      id, of: claim, by: context.session, key: context.store.newOperationKey())
    return .notify(
      Notice("Déplacement retiré ; il reste à déclarer, a le reprend.", .info), then: .stay)
  }

  private static var fixed: Outcome<Context> {
    .notify(
      Notice("L'état a quitté le brouillon : ses lignes ne changent plus.", .info), then: .stay)
  }

  private static let notDraft: @Sendable (Self) -> String? = { pane in
    guard let state = pane.file?.claim.state, state != .draft else { return nil }
    return "L'état de frais est « \(state.label) » : ses lignes ne changent plus."
  }
  private static let noTrip: @Sendable (Self) -> String? = {
    $0.view.selected?.target?.round == nil ? "Placez-vous d'abord sur un déplacement." : nil
  }
  private static let noTripOfDraft: @Sendable (Self) -> String? = { pane in
    guard case .trip = pane.view.selected?.target else {
      return "Placez-vous d'abord sur un déplacement de l'état."
    }
    return notDraft(pane)
  }
  private static let isOver: @Sendable (Self) -> String? = {
    $0.file?.claim.acts.isEmpty == true ? "Il est remboursé : plus rien ne change." : nil
  }
}

extension ClaimRecordTarget {
  /// The round of a trip.
  fileprivate var round: Round.ID? {
    switch self {
    case .payer: nil
    case .trip(let id), .leftOut(let id): id
    }
  }
}
