public import BureauDomain
public import BureauStore

/// A visit as it was typed, whoever asked for it: the form and the command line check it and turn
/// it into what the store logs in the same way.
public struct VisitEntry: Hashable, Sendable {
  /// nil while no company was chosen.
  public var target: ActivityTarget?
  /// As a person writes days and times: `hier`, `24/11`, `14h30`.
  public var on = ""
  public var from = ""
  public var to = ""
  /// Known people who were met, and the names of new ones.
  public var contacts: [Contact.ID] = []
  public var newContacts: [String] = []
  public var place = ActivityPlace.atCompany
  public var purposes: Set<Purpose> = []
  /// What came out of it besides the places.
  public var results: Set<ActivityResult> = []
  public var offers: [OfferEntry] = []
  /// The school it served; nil for the one the store would take.
  public var establishment: Establishment.ID?
  public var notes = ""
  public var next = NextEntry()
  /// The planned visit it settles, and the round it is a stage of.
  public var planned: Activity.ID?
  public var round: Round.ID?

  public init(target: ActivityTarget? = nil) { self.target = target }

  /// What cannot be understood or is missing, the choice of the company aside.
  public func faults(today: Day) -> [EntryFault] {
    let typing: [EntryFault?] = [
      on.allSatisfy(\.isWhitespace)
        ? EntryFault(field: FieldName.day.rawValue, "Donnez le jour de la visite.") : nil,
      EntryFault.reading(FieldName.day.rawValue, on) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: today)
      },
      EntryFault.reading("from", from) { (text) throws(ValueRefusal) in
        try ClockTime(parsing: text)
      },
      EntryFault.reading("to", to) { (text) throws(ValueRefusal) in try ClockTime(parsing: text) },
      timesFault, notesFault,
      purposes.isEmpty
        ? EntryFault(field: "purposes", "Donnez au moins un objet : places, tuteurs, jury …") : nil,
    ]
    return typing.compactMap { $0 }
      + offers.enumerated().compactMap { $0.element.fault($0.offset) }
      + next.faults(today: today)
  }

  /// The checks of the visit against what the base knows; nothing while it cannot be understood.
  public func broken(
    by agent: Agent, today: Day, in store: Store
  ) throws(StoreError) -> [Violation] {
    guard let entry = log(by: agent, today: today) else { return [] }
    let activity = Activity(
      id: store.newIdentifier(), company: company ?? store.newIdentifier(), kind: entry.kind,
      state: entry.state, on: entry.on, agent: agent.id, agentName: agent.name,
      results: entry.results, needsNothing: entry.needsNothing)
    var file: CompanyFile?
    if let company { file = try store.companyFile(company) }
    let next = next.action(of: agent, today: today)
    return Checks.broken(by: activity, next: next, in: file)
      + [try directoryWarning(in: store)].compactMap { $0 }
      + (try tripWarnings(of: agent, on: entry.on, to: file, today: today, in: store))
  }

  /// Whether an order allows the way there.
  private func tripWarnings(
    of agent: Agent, on day: Day, to file: CompanyFile?, today: Day, in store: Store
  ) throws(StoreError) -> [Violation] {
    guard place.isTrip else { return [] }
    var commune = file?.mainSite?.commune
    if case .directory(let siret)? = target {
      commune = try store.directoryEntry(siret)?.commune
    }
    return Checks.broken(
      byVisitIn: commune, on: day, today: today, try store.missionFacts(of: agent.id),
      try store.checkSettings(on: today))
  }

  /// What the store is to log, nil while the company or the day is not understood. A day to come
  /// makes a planned visit; a tutor training wanted is noted on the people met (FAQ 7).
  public func log(by agent: Agent, today: Day) -> ActivityLog? {
    guard let target, let day = try? Day.parse(on, today: today) else { return nil }
    let offers = offers.compactMap(\.offer)
    let trained = results.contains(.tutorTraining) ? contacts : []
    return ActivityLog(
      target: target, kind: .visit, state: day > today ? .planned : .done, on: day,
      from: try? ClockTime(parsing: from), to: try? ClockTime(parsing: to), agent: agent.id,
      establishment: establishment, contacts: contacts,
      newContacts: newContacts.map { NewContact(name: $0) },
      purposes: purposes, results: offers.isEmpty ? results : results.union([.placesOffered]),
      offers: offers,
      trainings: Dictionary(trained.map { ($0, .proposed) }) { first, _ in first },
      notes: notes, place: place, needsNothing: next.wish == .nothing,
      next: next.step(of: agent, today: today), planned: planned, round: round)
  }

  private var company: Company.ID? {
    if case .company(let id)? = target { id } else { nil }
  }

  private var timesFault: EntryFault? {
    guard let from = try? ClockTime(parsing: from), let to = try? ClockTime(parsing: to), to < from
    else { return nil }
    return EntryFault(
      field: "to", "La fin (\(to)) vient avant le début (\(from)) : corrigez l'une des deux.")
  }

  private var notesFault: EntryFault? {
    guard notes.count > Activity.notesLimit else { return nil }
    return EntryFault(
      field: "notes",
      "Les notes ont \(notes.count) signes : gardez l'essentiel, "
        + "\(Activity.notesLimit) signes au plus.")
  }

  private func directoryWarning(in store: Store) throws(StoreError) -> Violation? {
    guard case .directory(let siret)? = target, let entry = try store.directoryEntry(siret) else {
      return nil
    }
    return CO06.violation(entry)
  }
}
