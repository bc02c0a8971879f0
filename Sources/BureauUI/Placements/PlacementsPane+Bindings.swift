internal import BureauDomain
internal import BureauStore
internal import TextUI

extension PlacementsPane {
  static let bindings: [Binding<Self>] =
    (opening + acting + common + moving + marking).named("stages")

  private static var opening: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir le dossier du stage", short: "Ouvrir", rank: 10, disabled: noRow) {
        pane, _ in
        guard let line = pane.table.selected else { return .stay }
        return .push(PlacementRecordPane(line.id))
      },
      Binding(
        [.character("p")], "Proposer une place libre", short: "Proposer", rank: 13,
        disabled: noRow
      ) { pane, _ in
        guard let line = pane.table.selected else { return .stay }
        return .push(PlacesPane(line.id))
      },
      Binding(
        [.character("l")], "Noter une piste, ou sa réponse", short: "Piste", rank: 16,
        disabled: noRow
      ) { pane, context in
        guard let line = pane.table.selected,
          let file = try context.store.placementFile(line.id, by: context.session)
        else { return .stay }
        return try LeadChoices.open(file, context)
      },
      Binding(
        [.function(4), .control(" ")], "Choisir une période, une classe, un état",
        short: "Filtres", rank: 14
      ) { pane, context in .push(try PlacementFilters.chooser(pane.query, context)) },
      Binding(
        [.character("n")], "Nouvelle période et ses stages", short: "Période", rank: 20
      ) { pane, context in
        let shown = try pane.query.period.flatMap { try context.store.period($0)?.year }
        return try EditPane.open(PeriodDraft(context, in: pane.query.year ?? shown), context)
      },
      Binding(
        [.character("e")], "Modifier la période, ses dates, ses classes", short: "Dates", rank: 21,
        disabled: noPeriod
      ) { pane, context in
        guard let id = pane.query.period, let period = try context.store.period(id) else {
          return .stay
        }
        return try EditPane.open(PeriodDraft(period, context), context)
      },
      Binding(
        [.character("d")], "Jours faits, par classe et période", short: "Jours", rank: 17,
        disabled: noPeriod
      ) { pane, _ in
        guard let scope = pane.daysScope else { return .stay }
        return .push(DaysPane(scope))
      },
      Binding(
        [.character("t")], "Documents de la période", short: "Documents", rank: 18,
        disabled: noPeriod
      ) { pane, context in
        guard let id = pane.query.period, let period = try context.store.period(id) else {
          return .stay
        }
        return .push(PeriodDocuments.chooser(period, pane.query.schoolClass))
      },
    ]
  }

  private static var acting: [Binding<Self>] {
    [
      Binding([.character("r")], "Noter une relance", short: "Relancer", rank: 11, disabled: noRow)
      {
        pane, context in
        let outcome = try PlacementActions.remind(pane.targets, context, then: .stay)
        pane.table.clearMarks()
        return outcome
      },
      Binding(
        [.character("c")], "Cocher une étape de la convention", short: "Cocher", rank: 12,
        disabled: noRow
      ) { pane, context in try PlacementActions.mark(pane.targets, context) },
      Binding([.character("x")], "Actions groupées", short: "Actions", rank: 19, disabled: noRow) {
        pane, _ in .push(PlacementActions.chooser(pane.targets))
      },
    ]
  }

  /// The period whose days are noted: the one of the filter, else that of the row.
  var daysScope: PlacementQuery? {
    guard let period = query.period else { return nil }
    return PlacementQuery(period: period, schoolClass: query.schoolClass)
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "La liste est vide : F4 change de filtre, n crée une période." : nil
  }

  private static let noPeriod: @Sendable (Self) -> String? = {
    $0.daysScope == nil ? "Choisissez d'abord une période (F4)." : nil
  }
}
