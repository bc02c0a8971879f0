public import BureauDomain
internal import GRDB

extension Store {
  /// Gathers the trips of a month that are in no claim into the draft of that month, a new one if
  /// there is none; days of visits become rounds. Trips that no order allowed stay out.
  ///
  /// - Parameter today: later trips are left for later.
  /// - Throws: ``StoreError/notFound`` if there is nothing to gather and no draft.
  public func prepareClaim(
    of agent: Agent.ID, in month: Day, until today: Day, by session: Session, key: OperationKey
  ) throws(StoreError) -> Claim.ID {
    try write(
      Access.deed(claimingFor: agent, session), by: session, key: key, act: "claim.prepare",
      record: nil
    ) { db, log in
      let stamp = stamp(of: session)
      let reader = try TripReader(of: agent, in: db)
      let trips = try reader.unclaimed(
        from: month.firstOfMonth, to: min(month.lastOfMonth, today)
      ).filter { !$0.trip.isRefused }
      let draft = try Claim.fetchAll(
        Condition(
          " WHERE agent = ? AND month = ? AND state = 'draft' LIMIT 1",
          [agent.rawValue, month.firstOfMonth.iso]), in: db
      ).first
      guard draft != nil || !trips.isEmpty, let school = reader.schools.first else {
        throw StoreError.notFound
      }
      var claim =
        try draft
        ?? Claim(
          id: newIdentifier(), agent: agent, agentName: reader.agent.name, month: month,
          establishment: trips.first?.round.establishment ?? school.id,
          payer: Claim.lastPayer(of: agent, in: db) ?? .school)
      for unclaimed in trips {
        var round = unclaimed.round
        if !unclaimed.isSaved { round.id = newIdentifier() }
        round.state = .costsEntered
        log.also(
          "round.save", record: round.id.rawValue, fields: try round.write(stamp, in: db))
        claim.put(ClaimTrip(round: round.id))
      }
      log.record = claim.id.rawValue
      log.changed(try claim.write(stamp, in: db))
      return claim.id
    }
  }

  /// Saves who pays, and the notes.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  public func save(
    _ claim: Claim, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      Access.deed(claimingFor: claim.agent, session), by: session, key: key, act: "claim.save",
      record: claim.id.rawValue, discarding: draft
    ) { db, log in log.changed(try claim.write(stamp(of: session), in: db)) }
  }

  /// Saves what a trip of a draft cost, and when one left and came back.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved the claim in between.
  public func save(
    _ trip: ClaimTrip, from leavesAt: ClockTime?, to returnsAt: ClockTime?, in claim: Claim,
    by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    guard claim.state == .draft else { throw .notFound }
    var changed = claim
    changed.put(trip)
    let saved = changed
    try write(
      Access.deed(claimingFor: claim.agent, session), by: session, key: key, act: "claim.costs",
      record: claim.id.rawValue, discarding: draft
    ) { db, log in
      let stamp = stamp(of: session)
      var round = try Round.existing(trip.round, in: db)
      (round.leavesAt, round.returnsAt) = (leavesAt, returnsAt)
      log.also(
        "round.save", record: round.id.rawValue, fields: try round.write(stamp, in: db))
      log.changed(try saved.write(stamp, in: db))
    }
  }

  /// Leaves a trip out of a draft; it can be asked for another time.
  public func leaveOut(
    _ id: Round.ID, of claim: Claim, by session: Session, key: OperationKey
  ) throws(StoreError) {
    guard claim.state == .draft else { throw .notFound }
    var changed = claim
    changed.leaveOut(id)
    let saved = changed
    try write(
      Access.deed(claimingFor: claim.agent, session), by: session, key: key, act: "claim.leaveOut",
      record: claim.id.rawValue
    ) { db, log in
      let stamp = stamp(of: session)
      log.changed(try saved.write(stamp, in: db))
      try Round.move([id], to: .made, stamp, in: db, &log)
    }
  }

  /// Takes a step of a claim's life. Its lines are frozen when it leaves the draft, and its trips
  /// follow it.
  ///
  /// - Throws: ``StoreError/refused(_:)`` with what refuses its costs, or if its own agent controls
  ///   it (OM-03); ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  public func take(
    _ step: ClaimStep, on claim: Claim, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    let deed =
      step.act.isDecision ? .controlClaims : Access.deed(claimingFor: claim.agent, session)
    try write(
      deed, by: session, key: key, act: "claim.\(step.act.rawValue)",
      record: claim.id.rawValue, discarding: draft
    ) { db, log in
      let reader = try TripReader(of: claim.agent, in: db)
      let file = try ClaimFile(claim, reader, among: reader.claims(of: claim.month.year))
      var claim = claim
      let rank = try reader.nextRank(in: claim.month.year)
      guard claim.take(step, file.lines, rank: rank) else { throw StoreError.notFound }
      if step.act == .check {
        try Checks.broken(by: claim, file.lines, file.facts).assertNoneRefuses()
      }
      let stamp = stamp(of: session)
      log.changed(try claim.write(stamp, in: db))
      try Round.move(claim.trips.map(\.round), to: claim.state.trip, stamp, in: db, &log)
    }
  }
}

extension Claim {
  /// Who paid the last claim of an agent.
  fileprivate static func lastPayer(of agent: Agent.ID, in db: Database) throws -> ClaimPayer? {
    try fetchAll(
      Condition(" WHERE agent = ? ORDER BY month DESC, rowid DESC LIMIT 1", [agent.rawValue]),
      in: db
    ).first?.payer
  }
}

extension Round {
  /// Moves the trips of rounds along with their claim.
  fileprivate static func move(
    _ ids: [ID], to state: TripState, _ stamp: Stamp, in db: Database, _ log: inout WriteLog
  ) throws {
    for id in ids {
      var round = try existing(id, in: db)
      round.state = state
      log.also("round.save", record: id.rawValue, fields: try round.write(stamp, in: db))
    }
  }
}
