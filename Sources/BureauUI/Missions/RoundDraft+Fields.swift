internal import BureauDomain
internal import BureauStore
internal import TextUI

extension RoundDraft {
  static func fields(of draft: RoundDraft) -> [Field<RoundDraft, Context>] {
    way(draft) + draft.stages.indices.flatMap { stage($0, draft) } + back(draft)
  }

  private static func way(_ draft: RoundDraft) -> [Field<RoundDraft, Context>] {
    [
      Field(
        FieldName.day.rawValue, "Le", section: "Départ et retour", .day(\.on), required: true,
        width: 14, checks: [.om02], hint: "Le jour : ses visites sont proposées comme étapes.",
        echoWidth: 9
      ) { draft, context in
        (try? Day.parse(draft.on, today: context.today))?.weekday.name ?? ""
      },
      Field("leavesAt", "De", .time(\.leavesAt), width: 7, joins: true, hint: "L'heure du départ."),
      Field(
        "returnsAt", "À", .time(\.returnsAt), width: 7, joins: true, hint: "L'heure du retour."),
      Field("departure", "Départ", end(\.departure), width: 44, hint: "Le lycée, ou le domicile."),
      Field("arrival", "Retour", end(\.arrival), width: 44, hint: "Le lycée, ou le domicile."),
      Field(
        FieldName.vehicle.rawValue, "Moyen",
        .choice(\.means, free: false) { query, _, _ in
          Choices.cases(TravelMeans.self, query, label: \.label)
        }, width: 26, checks: [.om05, .om06],
        hint: "Les kilomètres ne se comptent que pour un véhicule personnel."),
    ]
  }

  private static func end(
    _ path: FieldKind<RoundDraft, Context>.Path<Choice>
  ) -> FieldKind<RoundDraft, Context> {
    .choice(path, free: false) { query, draft, _ in
      draft.ends.filter { Search.answers($0.text, query) }
    }
  }

  private static func stage(_ index: Int, _ draft: RoundDraft) -> [Field<RoundDraft, Context>] {
    let stop: Field<RoundDraft, Context> = Field(
      "stage.\(index)", "Étape \(index + 1)", section: index == 0 ? "Étapes" : nil,
      .choice(\.stages[index].target, free: false) { query, draft, context in
        try draft.targets(query, context)
      }, width: 44, checks: [.om02, .om04],
      hint: "Une entreprise du portefeuille, ou l'autre lycée.")
    guard !draft.stages[index].isBlank else { return [stop] }
    let isOwn = draft.legs.indices.contains(index) && draft.legs[index].isOwn
    let motive: Field<RoundDraft, Context> = Field(
      "motive.\(index)", "Motif", .words(\.stages[index].motive, limit: 80),
      checks: [.om04],
      hint: "Trajet compté 0 ; un motif le fait compter : matériel lourd, horaires …")
    return [
      stop,
      Field(
        "driven.\(index)", "km", .distance(\.stages[index].driven), width: 11,
        hint: "Les vrais kilomètres jusqu'à cette étape ; vide, l'estimation vaut."
      ) { draft, _ in draft.legs.indices.contains(index) ? draft.legs[index].echo : "" },
      Field(
        "toAsk.\(index)", "À demander",
        .words(\.stages[index].toAsk, limit: RoundStage.toAskLimit),
        hint: "Ce qu'il faut demander : la feuille de tournée le rappelle."),
    ] + (isOwn ? [motive] : [])
  }

  private static func back(_ draft: RoundDraft) -> [Field<RoundDraft, Context>] {
    let motive: Field<RoundDraft, Context> = Field(
      "lastMotive", "Motif", .words(\.lastMotive, limit: 80), checks: [.om04],
      hint: "Trajet compté 0 ; un motif le fait compter.")
    return [
      Field(
        "lastDriven", "km", section: "Retour", .distance(\.lastDriven), width: 11,
        hint: "Les vrais kilomètres du retour ; vide, l'estimation vaut."
      ) { draft, _ in draft.legs.last?.echo ?? "" }
    ] + (draft.legs.last?.isOwn == true ? [motive] : []) + [
      Field("notes", "Notes", .block(\.notes, rows: 2, limit: Round.notesLimit))
    ]
  }

  static let schoolPrefix = "lycee:"

  /// Companies of the portfolio, then the other school of a shared post.
  private func targets(_ query: String, _ context: Context) throws -> [Choice] {
    let schools = ends.filter { $0.id != Self.home }
    let others = schools.count > 1 ? schools : []
    return try Choices.companies(query, context).filter { CompanyTarget($0)?.company != nil }
      + others.filter { Search.answers($0.text, query) }
      .map { Choice(id: Self.schoolPrefix + $0.id, text: $0.text, detail: "lycée") }
  }
}
