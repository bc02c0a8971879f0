public import BureauDomain
internal import GRDB

extension Store {
  /// Logs a call without a talk to each company and moves what is to be done: the planned action
  /// stays and is due later; without one, a call is planned for the agent of the session.
  ///
  /// - Parameter due: when to try again.
  public func log(
    _ outcome: CallOutcome, of ids: [Company.ID], on today: Day, again due: Day,
    by session: Session, key: OperationKey
  ) throws(StoreError) {
    let agent = session.agent
    try write(.logActivities, by: session, key: key, act: "call.log", record: nil) { db, log in
      for id in ids {
        var next = try Company.existing(id, in: db).nextAction
        next?.due = due
        let call = ActivityLog(
          target: .company(id), kind: .call, on: today, agent: agent.id,
          results: [outcome.result], place: .remote,
          next: .set(
            next ?? NextAction(kind: .call, due: due, owner: agent.id, ownerName: agent.name)))
        _ = try insert(call, by: session, in: db, &log)
      }
    }
  }

  /// Moves the next actions of several companies; those without one stay as they are.
  public func reschedule(
    _ ids: [Company.ID], _ postponement: Postponement, by session: Session, key: OperationKey
  ) throws(StoreError) {
    try change(ids, .logActivities, by: session, key: key, act: "company.reschedule") { company in
      guard let due = company.nextAction?.due else { return }
      company.nextAction?.due = postponement.day(after: due)
    }
  }

  /// Gives up the next actions of several companies. Each leaves an activity « non faite » with
  /// the motive, so that the timeline says why nothing followed.
  public func abandonActions(
    of ids: [Company.ID], motive: String, on today: Day, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .logActivities, by: session, key: key, act: "company.abandon", record: nil,
      discarding: draft
    ) { db, log in
      for id in ids {
        guard let action = try Company.existing(id, in: db).nextAction else { continue }
        let given = ActivityLog(
          target: .company(id), kind: action.kind.activity,
          state: .notDone(motive: motive), on: today, agent: action.owner,
          place: action.kind == .visit ? .atCompany : .remote, next: .clear)
        _ = try insert(given, by: session, in: db, &log)
      }
    }
  }
}

extension ActionKind {
  /// The activity the action would have become.
  fileprivate var activity: ActivityKind {
    switch self {
    case .call, .askPlaces, .other: .call
    case .visit: .visit
    case .sendConvention, .sendDocument, .invite, .thank, .passOn: .mail
    }
  }
}
