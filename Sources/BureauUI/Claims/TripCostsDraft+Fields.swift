internal import BureauDomain
internal import TextUI

extension TripCostsDraft {
  static func fields(of draft: TripCostsDraft) -> [Field<TripCostsDraft, Context>] {
    way + meals + nights(draft) + expenses
  }

  private static var way: [Field<TripCostsDraft, Context>] {
    [
      Field("way", "Trajet", section: "Déplacement", .fixed { "\($0.on.longFrench), \($0.way)" }),
      Field("leavesAt", "Départ", .time(\.leavesAt), width: 7, hint: "L'heure du départ."),
      Field(
        "returnsAt", "Retour", .time(\.returnsAt), width: 7, joins: true,
        hint: "L'heure du retour."),
      Field(
        FieldName.asked.rawValue, "km demandés", .distance(\.asked), width: 11,
        checks: [.om04, .om05, .om06],
        hint: "Vide : tous ceux qui comptent. 0 : aucun. r, dans l'état, ouvre la tournée."
      ) { draft, _ in "sur \(draft.countable)" },
    ]
  }

  private static var meals: [Field<TripCostsDraft, Context>] {
    [
      Field(
        FieldName.lunch.rawValue, "Midi", section: "Repas et nuits", meal(\.lunch), width: 24,
        checks: [.om06],
        hint: "Absent toute la plage de midi ; F4 : dehors, restaurant administratif."),
      Field(
        FieldName.dinner.rawValue, "Soir", meal(\.dinner), width: 24, joins: true, checks: [.om06],
        hint: "Absent toute la plage du soir. Vide : pas de repas."),
    ]
  }

  private static func meal(
    _ path: FieldKind<TripCostsDraft, Context>.Path<Choice>
  ) -> FieldKind<TripCostsDraft, Context> {
    .choice(path, free: false) { query, _, _ in
      Choices.cases(MealTaken.self, query, label: \.label)
    }
  }

  private static func nights(_ draft: TripCostsDraft) -> [Field<TripCostsDraft, Context>] {
    let count: Field<TripCostsDraft, Context> = Field(
      FieldName.nights.rawValue, "Nuits", .text(\.nights, limit: 2, tidy: nil, popup: nil),
      width: 5, checks: [.om06], hint: "Combien de nuits dehors ; vide, retour le même jour.")
    return [count] + (0..<draft.nightCount).flatMap { night($0, of: draft.on) }
  }

  /// A night, and the day after it.
  private static func night(
    _ index: Int, of first: Day
  ) -> [Field<TripCostsDraft, Context>] {
    let (evening, morning) = (first.adding(days: index), first.adding(days: index + 1))
    return [
      Field(
        "night.\(index)", "Nuit du \(evening.shortFrench)",
        .choice(\.[night: index].zone, free: false) { query, _, _ in
          TripNightEntry.zones(query)
        }, required: true, width: 42, checks: [.om02, .om06],
        hint: "Le taux dépend de la ville et du jour ; « logement fourni » ne donne rien."),
      Field(
        mealName(.lunch, index + 1), "Midi \(morning.shortFrench)",
        meal(\.[night: index].lunch), width: 24, checks: [.om02, .om06],
        hint: "Le repas de midi de ce jour ; vide : pas de repas."),
      Field(
        mealName(.dinner, index + 1), "Soir", meal(\.[night: index].dinner), width: 24,
        joins: true, checks: [.om02, .om06],
        hint: "Le repas du soir de ce jour ; le jour du retour, absent jusqu'à 21 h."),
    ]
  }

  /// The field of a meal of so many days after the first.
  static func mealName(_ time: MealTime, _ day: Int) -> String {
    let name = (time == .lunch ? FieldName.lunch : .dinner).rawValue
    return day == 0 ? name : "\(name).\(day)"
  }

  private static var expenses: [Field<TripCostsDraft, Context>] {
    let receipts = ExpenseKind.allCases.map { Choice(id: $0.rawValue, text: $0.label) }
    return [
      Field(
        "tolls", "Péages", section: "Dépenses, sur justificatif", .money(\.tolls), width: 12,
        hint: "Le total des péages, en euros."),
      Field(
        "parking", "Stationnement", .money(\.parking), width: 12, joins: true,
        hint: "En euros."),
      Field(
        "publicTransport", "Transports", .money(\.publicTransport), width: 12,
        hint: "Train, car, tramway, en euros."),
      Field(
        "receipts", "Justificatifs", .checks(\.receipts, receipts),
        hint: "Espace coche ceux que vous joignez."),
    ]
  }
}
