internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// What the keys of the grid of days write.
extension DaysPane {
  /// Notes the cell under the cursor and goes on to the next one.
  mutating func note(_ days: Int?, _ context: Context) throws -> Outcome<Context> {
    guard var changed = placement else { return .stay }
    let weeks = changed.realSpan.weeks
    if days != nil, weeks.indices.contains(week), weeks[week].from > today {
      return .notify(notBegun(weeks[week]), then: .stay)
    }
    changed.daysDone.set(days, inWeek: week)
    let outcome = try keep(changed, context)
    if days != nil { _ = move(week: 1) }
    return outcome
  }

  /// Every week of the line that has begun in full, public holidays left out.
  mutating func fill(_ context: Context) throws -> Outcome<Context> {
    guard var changed = placement else { return .stay }
    let holidays = files[row].holidays
    let begun = changed.realSpan.weeks.prefix { $0.from <= today }
    guard !begun.isEmpty else {
      return .notify(notBegun(changed.realSpan), then: .stay)
    }
    changed.daysDone = DaysDone(weeks: begun.map { $0.workingDays(holidays) })
    let outcome = try keep(changed, context)
    _ = move(row: 1)
    return outcome
  }

  private func notBegun(_ span: DaySpan) -> Notice {
    Notice(
      "Du \(span.from) au \(span.to) : rien n'est encore fait, les jours se notent une fois faits.",
      .warning)
  }

  /// Keeps a line; once attested, what it held is said, so that a slip of the finger can be mended.
  private func keep(_ changed: Placement, _ context: Context) throws -> Outcome<Context> {
    let old = placement?.daysDone
    try context.store.save(
      changed, by: context.session, key: context.store.newOperationKey())
    guard let attestation = changed.attestation, let old, old != changed.daysDone,
      old.total != nil
    else { return .stay }
    let days = old.weeks.map { $0.map(String.init) ?? "·" }.joined(separator: " ")
    let name = files[row].learner.name
    return .notify(
      Notice(
        "\(name) : l'attestation du \(attestation.on.shortFrench) est reçue, la ligne disait "
          + "\(days).", .warning), then: .stay)
  }

  mutating func attest(_ context: Context) throws -> Outcome<Context> {
    guard let placement else { return .stay }
    let outcome = try context.store.mark(
      [placement.id], .attested, on: context.today, by: context.session,
      key: context.store.newOperationKey())
    return .notify(PlacementActions.notice(outcome, .attested), then: .stay)
  }

  /// The list of the days of this period and class, to send on.
  func sendOn(_ context: Context) throws -> Outcome<Context> {
    guard let period = try query.period.flatMap({ try context.store.period($0) }) else {
      return .stay
    }
    return .push(
      DocumentPane(try context.placementDocuments.days(of: period, in: query.schoolClass)))
  }
}
