internal import BureauDomain
internal import BureauStore
internal import TextUI

extension TripCostsDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.reading("leavesAt", leavesAt, ClockTime.init(parsing:)),
      Problems.reading("returnsAt", returnsAt, ClockTime.init(parsing:)), wrongTimes,
      Problems.reading(FieldName.asked.rawValue, asked, Distance.init(parsing:)), tooFar,
      wrongNights, money("tolls", tolls), money("parking", parking),
      money("publicTransport", publicTransport),
    ].compactMap { $0 }
    guard typing.isEmpty else { return typing }
    return try meals(context) + missingReceipts
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.save(
      ClaimTrip(round: round, costs: costs), from: try? ClockTime(parsing: leavesAt),
      to: try? ClockTime(parsing: returnsAt), in: claim, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(Notice("Frais du \(on) enregistrés."), then: .pop)
  }

  func sides(_ theirs: Conflict.Record) -> (base: TripCostsDraft, theirs: TripCostsDraft)? {
    guard case .claim(let record) = theirs else { return nil }
    var (base, other) = (self, self)
    base.show(claim)
    other.show(record)
    return (base, other)
  }

  /// Shows what another state of the claim says this trip cost; the hours are the round's.
  private mutating func show(_ record: Claim) {
    claim = record
    guard let costs = record.trips.first(where: { $0.round == round })?.costs else { return }
    show(costs)
  }

  private var wrongTimes: FieldProblem? {
    guard nightCount == 0, let from = try? ClockTime(parsing: leavesAt),
      let to = try? ClockTime(parsing: returnsAt), to < from
    else { return nil }
    return FieldProblem(
      field: "returnsAt", isError: true,
      "Le retour (\(to)) vient avant le départ (\(from)) : corrigez l'un des deux, ou donnez le "
        + "nombre de nuits.")
  }

  private var tooFar: FieldProblem? {
    guard let asked = costs.asked, asked > countable else { return nil }
    return FieldProblem(
      field: FieldName.asked.rawValue, isError: true,
      "\(asked) demandés, \(countable) au plus pour ce trajet : corrigez d'abord les kilomètres de "
        + "la tournée.")
  }

  private var wrongNights: FieldProblem? {
    guard !nights.isEmpty, Int(nights).map({ (0...TripCosts.nightsLimit) ~= $0 }) != true else {
      return nil
    }
    return FieldProblem(
      field: FieldName.nights.rawValue, isError: true,
      "Écrivez un nombre de nuits, de 0 à \(TripCosts.nightsLimit).")
  }

  private func money(_ field: String, _ text: String) -> FieldProblem? {
    if let problem = Problems.reading(field, text, Euro.init(parsing:)) { return problem }
    guard let amount = try? Euro(parsing: text), amount < .zero else { return nil }
    return FieldProblem(
      field: field, isError: true, "Une dépense ne peut pas être négative : retirez le signe moins."
    )
  }

  /// What a meal lacks to be paid.
  private func meals(_ context: Context) throws -> [FieldProblem] {
    let book = try context.store.rates()
    let span = try? TripSpan(
      on: on, from: ClockTime(parsing: leavesAt), to: ClockTime(parsing: returnsAt),
      nights: nightCount)
    return costs.mealsByDay.enumerated().flatMap { index, meals in
      MealTime.allCases.compactMap { time in
        guard let taken = meals[time], taken != .provided else { return nil }
        guard let span else {
          return warning(
            time, index,
            "Donnez les heures de départ et de retour : sans elles, ce repas vaut 0.")
        }
        let day = on.adding(days: index)
        guard (try? span.isOwed(time, on: day, in: book)) == false else { return nil }
        return warning(
          time, index,
          "Le \(day.shortFrench), vous n'êtes pas absent toute la plage du repas : il vaut 0.")
      }
    }
  }

  private func warning(_ time: MealTime, _ day: Int, _ sentence: String) -> FieldProblem {
    FieldProblem(
      field: Self.mealName(time, day), isError: false, sentence,
      reference: Citation.card(13).label)
  }

  private var missingReceipts: [FieldProblem] {
    guard !costs.missingReceipts.isEmpty else { return [] }
    let kinds = ListJoin.and(costs.missingReceipts.map(\.label))
    return [
      FieldProblem(
        field: "receipts", isError: false,
        "Sans justificatif : \(kinds). Cochez ceux que vous joignez.",
        reference: Citation.card(13).label)
    ]
  }
}
