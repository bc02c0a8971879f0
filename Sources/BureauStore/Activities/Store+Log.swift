public import BureauDomain
internal import GRDB

extension Store {
  /// Logs an activity: the company is adopted if it was in the directory only, the people met and
  /// the places offered are added, tutors' training is noted, the relation moves on, the next
  /// action is set. All of it or nothing.
  ///
  /// - Throws: ``StoreError/notFound`` if the company, the row of the directory or a contact does
  ///   not exist.
  public func log(
    _ entry: ActivityLog, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) -> Activity.ID {
    try write(
      .logActivities, by: session, key: key, act: "activity.log", record: nil, discarding: draft
    ) { db, log in
      let id = try insert(entry, by: session, in: db, &log)
      log.record = id.rawValue
      return id
    }
  }

  /// Saves an activity over the version it was read from: a planned one done, a note mended.
  ///
  /// - Throws: ``StoreError/changedElsewhere(_:)`` if somebody saved it in between.
  public func update(
    _ activity: Activity, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .logActivities, by: session, key: key, act: "activity.update",
      record: activity.id.rawValue, discarding: draft
    ) { db, log in
      let before = try Activity.existing(activity.id, in: db)
      let met = before.contacts != activity.contacts
      log.changed(try activity.update(stamp(of: session), in: db, hasFurther: met))
      if met {
        try activity.replaceContacts(in: db)
        log.changed(["contacts"])
      }
      if activity.isContact, !before.isContact {
        var company = try Company.existing(activity.company, in: db)
        company.moveRelation(after: activity, by: session)
        log.also(
          "company.relation", record: company.id.rawValue,
          fields: try company.update(stamp(of: session), in: db))
      }
      try CompanyFigures.refresh(activity.company, in: db)
    }
  }

  /// Saves an offer over the version it was read from; throws ``StoreError/changedElsewhere(_:)``
  /// if somebody saved it in between.
  public func update(
    _ offer: Offer, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editCompanies, by: session, key: key, act: "offer.update", record: offer.id.rawValue,
      discarding: draft
    ) { db, log in
      log.changed(try offer.update(stamp(of: session), in: db))
      try CompanyFigures.refresh(offer.company, in: db)
    }
  }

  /// Writes an activity and all that comes with it, within a transaction.
  func insert(
    _ entry: ActivityLog, by session: Session, in db: Database, _ log: inout WriteLog
  ) throws -> Activity.ID {
    let stamp = stamp(of: session)
    let (companyID, site) = try resolve(entry, by: session, in: db, &log)
    let met = try entry.newContacts.map { new in
      let contact = new.contact(newIdentifier(), of: companyID, at: site)
      try contact.insert(stamp, in: db)
      log.also("contact.add", record: contact.id.rawValue)
      return contact.id
    }
    var activity = entry.activity(
      entry.planned ?? newIdentifier(), with: companyID, at: site, contacts: entry.contacts + met)
    activity.establishment =
      try entry.establishment ?? Self.servedSchool(with: companyID, in: entry.round, db)
    if let planned = try entry.planned.map({ try Activity.existing($0, in: db) }) {
      activity.version = planned.version
      log.also(
        "activity.update", record: activity.id.rawValue,
        fields: try activity.update(stamp, in: db, hasFurther: true))
    } else {
      try activity.insert(stamp, in: db)
      log.also("activity.add", record: activity.id.rawValue)
    }
    try activity.replaceContacts(in: db)
    if let round = entry.round { try join(activity, to: round, stamp, in: db, &log) }
    try insertOffers(of: entry, from: activity, stamp, in: db, &log)
    try noteTrainings(of: entry, stamp, in: db, &log)

    var company = try Company.existing(companyID, in: db)
    switch entry.next {
    case .set(let action): company.nextAction = action
    case .clear: company.nextAction = nil
    case .keep: break
    }
    company.moveRelation(after: activity, by: session)
    let fields = try company.update(stamp, in: db)
    if !fields.isEmpty { log.also("company.update", record: companyID.rawValue, fields: fields) }
    try CompanyFigures.refresh(companyID, in: db)
    return activity.id
  }

  private func resolve(
    _ entry: ActivityLog, by session: Session, in db: Database, _ log: inout WriteLog
  ) throws -> (Company.ID, Site.ID?) {
    switch entry.target {
    case .company(let id): return (id, entry.site)
    case .directory(let siret):
      let adopted = try adopt(siret, by: session, in: db, &log)
      return (adopted.company, entry.site ?? adopted.site)
    }
  }

  private func insertOffers(
    of entry: ActivityLog, from activity: Activity, _ stamp: Stamp, in db: Database,
    _ log: inout WriteLog
  ) throws {
    for new in entry.offers {
      let offer = Offer(
        id: newIdentifier(), company: activity.company, site: activity.site,
        activity: activity.id, formation: new.formation, period: new.period, places: new.places,
        state: new.state, on: activity.on)
      try offer.insert(stamp, in: db)
      log.also("offer.add", record: offer.id.rawValue)
    }
  }

  private func noteTrainings(
    of entry: ActivityLog, _ stamp: Stamp, in db: Database, _ log: inout WriteLog
  ) throws {
    for (id, training) in entry.trainings.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      var contact = try Contact.existing(id, in: db)
      if contact.training != training { contact.trainingDetails.on = entry.on }
      contact.training = training
      let fields = try contact.update(stamp, in: db)
      log.also("contact.update", record: id.rawValue, fields: fields)
    }
  }
}

extension ActivityLog {
  fileprivate func activity(
    _ id: Activity.ID, with company: Company.ID, at site: Site.ID?, contacts: [Contact.ID]
  ) -> Activity {
    Activity(
      id: id, company: company, site: site, kind: kind, state: state, axis: axis, on: on,
      from: from, to: to, agent: agent, agentName: "", contacts: contacts, purposes: purposes,
      results: results, notes: notes, place: place, needsNothing: needsNothing)
  }
}

extension Activity {
  fileprivate func replaceContacts(in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM activity_contact WHERE activity = ?")
      .execute(arguments: [id.rawValue])
    let statement = try db.cachedStatement(
      sql: "INSERT INTO activity_contact (activity, position, contact) VALUES (?, ?, ?)")
    for (position, contact) in contacts.enumerated() {
      try statement.execute(arguments: [id.rawValue, position, contact.rawValue])
    }
  }
}

extension Company {
  /// Where a talk leads the relation; a call without answer leads nowhere.
  fileprivate mutating func moveRelation(after activity: Activity, by session: Session) {
    let stage = relation.stage.after(activity.kind)
    guard activity.isContact, stage != relation.stage else { return }
    relation = Relation(stage: stage, since: activity.on, author: session.agent.name)
  }
}
