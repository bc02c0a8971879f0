internal import BureauDomain
internal import BureauStore
internal import TextUI

extension PlacementDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.day(FieldName.span.rawValue, from, context), Problems.day("to", to, context),
      Problems.missing(FieldName.span.rawValue, from, "Donnez le premier jour."),
      Problems.missing("to", to, "Donnez le dernier jour."),
      Problems.day("agreed", agreedOn, context),
      Problems.reading(FieldName.schedule.rawValue, perDay, WorkSchedule.minutes(parsing:)),
      Problems.reading("week", perWeek, WorkSchedule.minutes(parsing:)),
      Problems.reading("start", start, ClockTime.init(parsing:)),
      Problems.reading("end", end, ClockTime.init(parsing:)),
    ].compactMap { $0 }
    guard typing.isEmpty, company.isChosen || company.isBlank else { return typing }
    let file = try context.store.placementFile(as: typed(context), by: context.session)
    if let refused = placement.refusal(ofMovingTo: file.placement.host, name) {
      return [Problems.of(refused)]
    }
    return Checks.broken(by: file, on: context.today, context.settings)
      .filter { Self.shown.contains($0.check) && $0.field != .representative }
      .map(Problems.of)
  }

  /// The checks that look at what is typed here; the others speak in the record.
  private static let shown: Set<CheckID> = [.pl01, .pl02, .pl03, .pl04, .pl05, .pl09]

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let saved = typed(context)
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    let file = try context.store.placementFile(saved.id, by: context.session)
    if let file, let change = ChangeDraft(file, since: placement, context) {
      let isTutor = file.placement.hasOtherTutor
      return .notify(
        Notice(
          "Le papier signé \(isTutor ? "nomme un autre tuteur" : "dit autre chose") : avenant ou "
            + "rectification ?", .warning),
        then: try EditPane.open(change, context, instead: true))
    }
    let isUndone = placement.convention != nil && saved.convention == nil
    let redo =
      isUndone ? " La convention de l'ancien lieu n'était pas signée : elle est à refaire." : ""
    return .notify(Notice("Stage enregistré : \(name).\(redo)"), then: .pop)
  }

  /// The placement as it is typed.
  private func typed(_ context: Context) -> Placement {
    func day(_ text: String) -> Day? { try? Day.parse(text, today: context.today) }
    var typed = placement
    typed.change(host: host(agreed: day(agreedOn) ?? context.today, context))
    typed.referent = referent.text.trimmingSpaces
    typed.span = DaySpan(
      from: day(from) ?? placement.span.from, to: day(to) ?? placement.span.to)
    typed.spanMotive = spanMotive
    typed.schedule = WorkSchedule(
      minutesPerDay: (try? WorkSchedule.minutes(parsing: perDay)) ?? 0,
      minutesPerWeek: (try? WorkSchedule.minutes(parsing: perWeek)) ?? 0,
      start: try? ClockTime(parsing: start), end: try? ClockTime(parsing: end))
    typed.hasRegulatedWorks = works.contains(Self.worksID)
    return typed
  }

  private func host(agreed: Day, _ context: Context) -> Host? {
    guard company.isChosen else { return nil }
    let id = Company.ID(rawValue: company.id)
    let kept = placement.host.flatMap { $0.company == id ? $0 : nil }
    let site = kept?.site ?? (try? context.store.companyFile(id))?.mainSite?.id
    return Host(
      company: id, companyName: company.text, site: site,
      tutor: tutor.isChosen ? Contact.ID(rawValue: tutor.id) : nil,
      tutorName: tutor.isChosen ? tutor.text : "", agreedOn: agreed,
      agreedBy: kept?.agreedBy ?? context.agent.name)
  }
}
