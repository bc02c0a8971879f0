internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

extension VisitDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let found =
      [companyProblem, NextChoice.problem(next), school?.problem].compactMap { $0 }
      + entry.faults(today: context.today).map(Problems.of)
    guard !found.contains(where: \.isError) else { return found }
    let broken = try entry.broken(by: context.agent, today: context.today, in: context.store)
    return found + broken.map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let log = entry.log(by: context.agent, today: context.today) else { return .stay }
    _ = try context.store.log(
      log, by: context.session, key: ticket.key, discarding: ticket.draft)
    let what = log.state == .planned ? "prévue le \(log.on.french)" : "enregistrée"
    let isDone = log.state == .done
    return .notify(
      Notice("Visite \(what) : \(company.text)."),
      then: try log.round.map { isDone ? try RoundVisits.next(of: $0, context) : .pop } ?? .pop)
  }

  /// What was typed, as the command line would say it.
  private var entry: VisitEntry {
    var entry = VisitEntry(target: CompanyTarget(company)?.logged)
    entry.on = on
    entry.from = from
    entry.to = to
    entry.contacts = contacts.filter(\.isChosen).map { Contact.ID(rawValue: $0.id) }
    entry.newContacts = contacts.filter { !$0.isChosen && !$0.text.isEmpty }.map(\.text)
    entry.place = ActivityPlace(rawValue: place.id) ?? .atCompany
    entry.purposes = Set(purposes.compactMap(Purpose.init(rawValue:)))
    entry.results = Set(results.compactMap(ActivityResult.init(rawValue:)))
    entry.offers = offers.filter { !$0.isBlank }.map(OfferFields.entry)
    entry.establishment = school?.establishment
    entry.notes = notes
    entry.next = NextChoice.entry(next, due: due, note: nextNote)
    // Another company than the one that was planned makes another visit.
    entry.planned = company.id == origin ? trip?.planned : nil
    entry.round = round.isChosen ? Round.ID(rawValue: round.id) : nil
    return entry
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
}
