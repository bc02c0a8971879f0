extension Checks {
  /// The checks of an order about to be saved.
  public static func broken(
    by order: MissionOrder, over signed: MissionOrder?, on today: Day, _ facts: MissionFacts,
    _ settings: CheckSettings, _ book: RateBook
  ) -> [Violation] {
    [
      order.kind == .permanent
        ? OM01.violation(from: order.from, to: order.to, in: facts.sector, book) : nil,
      signed.flatMap { OM07.violation($0, order, facts.sector) },
      OM08.violation(order, on: today, facts, settings),
      OM09.violation(.order, until: order.to, of: facts.agent),
    ].compactMap { $0 }
      + (order.means.contains(.personalCar)
        ? OM05.violations(.personalCar, on: max(today, order.from), facts, for: .record) : [])
  }

  /// The checks of the trip that a visit makes: what goes on in the own communes is no mission.
  public static func broken(
    byVisitIn commune: InseeCode?, on day: Day, today: Day, _ facts: MissionFacts,
    _ settings: CheckSettings
  ) -> [Violation] {
    guard !facts.own.holds(commune) else { return [] }
    return [
      OM02.violation(on: day, facts, for: .record),
      facts.order(on: day).flatMap { OM08.violation($0, on: today, facts, settings) },
    ].compactMap { $0 }
  }

  /// The checks of a round and its trip.
  public static func broken(
    by round: Round, along route: RoundRoute, _ facts: MissionFacts, for act: TripAct
  ) -> [Violation] {
    guard !route.isOwn else { return [OM04.violation(route)].compactMap { $0 } }
    let order = facts.order(on: round.on)
    let outside = order.map { order in
      let stops = route.stops.filter { stop in
        stop.commune.map { !order.zone.isEmpty && !order.zone.covers($0) } ?? false
      }
      return stops.map(\.town).reduce(into: [String]()) { towns, town in
        if !towns.contains(town) { towns.append(town) }
      }
    }
    return [
      OM02.violation(on: round.on, facts, for: act),
      order.flatMap { OM02.outside(outside ?? [], of: $0) },
      order.flatMap { OM02.unforeseen(round.means, by: $0) },
      OM04.violation(route),
    ].compactMap { $0 } + OM05.violations(round.means, on: round.on, facts, for: act)
  }

  /// The checks of a trip whose costs are asked for: without a kilometre to pay, the vehicle does
  /// not matter.
  static func broken(
    by round: Round, along route: RoundRoute, _ facts: MissionFacts, for act: TripAct,
    distance: Distance
  ) -> [Violation] {
    broken(by: round, along: route, facts, for: act).filter {
      $0.check != .om05 || distance > .zero
    } + [distance > .zero ? OM05.unknownVehicle(facts, for: act) : nil].compactMap { $0 }
  }

  /// The checks of a claim: those of its trips, and who controlled it.
  public static func broken(by claim: Claim, _ lines: MonthlyClaim, _ facts: MissionFacts)
    -> [Violation]
  {
    lines.violations
      + claim.steps.filter { $0.act == .check }
      .compactMap { OM03.violation($0.step, of: OM03.claim, facts) }
  }

  /// The checks of a mission letter, which drafting never refuses.
  public static func broken(by letter: MissionLetter, _ roadmap: Roadmap?, of agent: Agent?)
    -> [Violation]
  {
    LM02.violations(letter) + LM03.violations(letter, roadmap)
      + [agent.flatMap { OM09.violation(.letter, until: letter.to, of: $0) }].compactMap { $0 }
  }

  /// The checks of a roadmap.
  public static func broken(by roadmap: Roadmap) -> [Violation] { LM03.violations(roadmap) }
}
