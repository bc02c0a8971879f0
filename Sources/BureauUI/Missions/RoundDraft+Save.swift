internal import BureauDomain
internal import BureauStore
internal import TextUI

extension RoundDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = typingProblems(context)
    guard !typing.contains(where: \.isError), let round = changed(context) else { return typing }
    return typing + (try context.store.preview(round).broken(for: .record)).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let round = changed(context) else { return .stay }
    try context.store.save(round, by: context.session, key: ticket.key, discarding: ticket.draft)
    let stages = Plural.count(round.stages.count, "étape")
    return .notify(Notice("Tournée du \(round.on) enregistrée : \(stages)."), then: .pop)
  }

  func sides(_ theirs: Conflict.Record) -> (base: RoundDraft, theirs: RoundDraft)? {
    guard case .round(let record) = theirs, !isNew else { return nil }
    var (base, other) = (self, self)
    base.show(round)
    other.show(record)
    return (base, other)
  }

  /// Shows another state of the same round; the stages, which have no order of their own to be
  /// merged by, stay as they were typed.
  private mutating func show(_ record: Round) {
    round = record
    on = record.on.french
    leavesAt = record.leavesAt?.description ?? ""
    returnsAt = record.returnsAt?.description ?? ""
    means = Choices.of(record.means, record.means.label)
    notes = record.notes
  }

  private func typingProblems(_ context: Context) -> [FieldProblem] {
    let day = FieldName.day.rawValue
    let legs = stages.indices.map { index in
      Problems.reading("driven.\(index)", stages[index].driven, Distance.init(parsing:))
    }
    let wrongTimes: FieldProblem? = {
      guard let from = try? ClockTime(parsing: leavesAt),
        let to = try? ClockTime(parsing: returnsAt),
        to < from
      else { return nil }
      return FieldProblem(
        field: "returnsAt", isError: true,
        "Le retour (\(to)) vient avant le départ (\(from)) : corrigez l'un des deux.")
    }()
    return
      ([
        Problems.missing(day, on, "Donnez le jour de la tournée."),
        Problems.reading(day, on) { (text) throws(ValueRefusal) in
          try Day.parse(text, today: context.today)
        },
        Problems.reading("leavesAt", leavesAt, ClockTime.init(parsing:)),
        Problems.reading("returnsAt", returnsAt, ClockTime.init(parsing:)), wrongTimes,
        Problems.missing("departure", departure.id, "Choisissez d'où vous partez."),
        Problems.missing("arrival", arrival.id, "Choisissez où vous rentrez."),
        stages.contains { $0.target.isChosen }
          ? nil
          : FieldProblem(field: "stage.0", isError: true, "Donnez au moins une étape."),
        Problems.reading("lastDriven", lastDriven, Distance.init(parsing:)),
      ] + legs).compactMap { $0 }
  }

  /// The round as typed, nil while its day or one of its ends is not known.
  func changed(_ context: Context) -> Round? {
    guard let day = try? Day.parse(on, today: context.today), departure.isChosen, arrival.isChosen
    else { return nil }
    var changed = round
    changed.on = day
    changed.leavesAt = try? ClockTime(parsing: leavesAt)
    changed.returnsAt = try? ClockTime(parsing: returnsAt)
    changed.departure = Self.end(departure)
    changed.arrival = Self.end(arrival)
    changed.means = TravelMeans(rawValue: means.id) ?? round.means
    changed.stages = stages.compactMap(\.stage)
    changed.lastLeg = RoundLegEntry(
      driven: try? Distance(parsing: lastDriven), motive: lastMotive.trimmingSpaces)
    changed.notes = notes
    if case .school(let id) = changed.departure { changed.establishment = id }
    return changed
  }

  private static func end(_ choice: Choice) -> RoundEnd {
    choice.id == home ? .home : .school(Establishment.ID(rawValue: choice.id))
  }
}

extension RoundDraft.Stage {
  /// The stage typed, nil while nothing was chosen.
  fileprivate var stage: RoundStage? {
    guard target.isChosen else { return nil }
    let leg = RoundLegEntry(
      driven: try? Distance(parsing: driven), motive: motive.trimmingSpaces)
    guard target.id.hasPrefix(RoundDraft.schoolPrefix) else {
      return RoundStage(
        target: .company(Company.ID(rawValue: target.id), site: site), activity: activity,
        toAsk: toAsk, leg: leg)
    }
    let school = target.id.dropFirst(RoundDraft.schoolPrefix.count)
    return RoundStage(
      target: .school(Establishment.ID(rawValue: String(school))), toAsk: toAsk, leg: leg)
  }
}
