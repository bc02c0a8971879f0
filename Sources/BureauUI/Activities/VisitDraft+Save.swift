internal import BureauDomain
internal import BureauStore
internal import TextUI

extension VisitDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing: [FieldProblem?] =
      [
        companyProblem,
        Problems.missing(FieldName.day.rawValue, on, "Donnez le jour de la visite."),
        Problems.reading(FieldName.day.rawValue, on) { (text) throws(ValueRefusal) in
          try Day.parse(text, today: context.today)
        },
        Problems.reading("from", from) { (text) throws(ValueRefusal) in
          try ClockTime(parsing: text)
        },
        Problems.reading("to", to) { (text) throws(ValueRefusal) in try ClockTime(parsing: text) },
        timesProblem,
        purposes.isEmpty
          ? FieldProblem(field: "purposes", isError: true, "Cochez au moins un objet (Espace).")
          : nil,
      ] + offers.enumerated().map { OfferFields.problem($0.element, $0.offset) }
      + NextChoice.problems(next, due: due, context)
    let found = typing.compactMap { $0 }
    guard !found.contains(where: \.isError), let activity = activity(context) else { return found }
    let file = try file(context)
    let broken = Checks.broken(
      by: activity, next: NextChoice.action(next, due: due, note: nextNote, context), in: file)
    return found + (broken + (try directoryWarning(context))).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let target = CompanyTarget(company), let activity = activity(context) else {
      return .stay
    }
    let entry = ActivityLog(
      target: target.logged, kind: .visit, state: activity.state, axis: activity.axis,
      on: activity.on, from: activity.from, to: activity.to, agent: context.agent.id,
      contacts: contacts.filter(\.isChosen).map { Contact.ID(rawValue: $0.id) },
      newContacts: contacts.filter { !$0.isChosen && !$0.text.isEmpty }
        .map { NewContact(name: $0.text) },
      purposes: activity.purposes, results: activity.results,
      offers: offers.filter { !$0.isBlank }.map(OfferFields.offer), trainings: trainings,
      notes: notes, place: activity.place, needsNothing: activity.needsNothing,
      next: NextChoice.decision(next, due: due, note: nextNote, context))
    _ = try context.store.log(
      entry, by: context.session, key: ticket.key, discarding: ticket.draft)
    let what = activity.state == .planned ? "prévue le \(activity.on.french)" : "enregistrée"
    return .notify(Notice("Visite \(what) : \(company.text)."), then: .pop)
  }

  /// A tutor training wanted is noted on the people met (FAQ 7).
  private var trainings: [Contact.ID: TutorTraining] {
    guard results.contains(ActivityResult.tutorTraining.rawValue) else { return [:] }
    let met = contacts.filter(\.isChosen).map {
      (Contact.ID(rawValue: $0.id), TutorTraining.proposed)
    }
    return Dictionary(met) { first, _ in first }
  }

  private var companyProblem: FieldProblem? {
    guard CompanyTarget(company) == nil else { return nil }
    return FieldProblem(
      field: FieldName.company.rawValue, isError: true,
      company.text.isEmpty
        ? "Choisissez l'entreprise : tapez quelques lettres."
        : "« \(company.text) » n'est pas choisie : prenez-la dans la liste (F4), ou créez-la d'abord."
    )
  }

  private var timesProblem: FieldProblem? {
    guard let from = try? ClockTime(parsing: from), let to = try? ClockTime(parsing: to), to < from
    else { return nil }
    return FieldProblem(
      field: "to", isError: true,
      "La fin (\(to)) vient avant le début (\(from)) : corrigez l'une des deux.")
  }

  private func activity(_ context: Context) -> Activity? {
    guard let day = try? Day.parse(on, today: context.today) else { return nil }
    let given = Set(results.compactMap(ActivityResult.init(rawValue:)))
    let hasOffers = offers.contains { !$0.isBlank }
    return Activity(
      id: context.store.newIdentifier(), company: Company.ID(rawValue: company.id), kind: .visit,
      state: day > context.today ? .planned : .done, on: day, from: try? ClockTime(parsing: from),
      to: try? ClockTime(parsing: to), agent: context.agent.id, agentName: context.agent.name,
      purposes: Set(purposes.compactMap(Purpose.init(rawValue:))),
      results: hasOffers ? given.union([.placesOffered]) : given, notes: notes,
      place: ActivityPlace(rawValue: place.id) ?? .atCompany,
      needsNothing: next == NextChoice.none)
  }

  private func directoryWarning(_ context: Context) throws -> [Violation] {
    guard case .directory(let siret) = CompanyTarget(company),
      let entry = try context.store.directoryEntry(siret)
    else { return [] }
    return [CO06.violation(entry)].compactMap { $0 }
  }
}
