public import BureauDomain
internal import GRDB

extension Store {
  /// Who leads the contact with a company, nil if nobody was named.
  public func follower(of company: Company.ID) throws(StoreError) -> CompanyFollower? {
    try read { db in
      try CompanyFollower.fetchAll(Condition(" WHERE company = ?", [company.rawValue]), in: db)
        .first
    }
  }

  /// Names who leads the contact, or another one.
  public func save(
    _ follower: CompanyFollower, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(follower, as: .logActivities, by: session, key: key, discarding: draft)
  }

  /// The needs passed on, of a company or of all: those awaited first, the soonest first.
  public func needs(of company: Company.ID? = nil) throws(StoreError) -> [Need] {
    try read { db in
      let order = " ORDER BY state NOT IN ('passed', 'taken'), due, rowid"
      guard let company else { return try Need.fetchAll(Condition(order), in: db) }
      return try Need.fetchAll(
        Condition(" WHERE company = ?" + order, [company.rawValue]), in: db)
    }
  }

  /// Passes a need on, or saves it over the version it was read from. One passed on to an agent of
  /// the base becomes the company's next action, and theirs (FAQ 15).
  public func save(
    _ need: Need, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    let stamp = stamp(of: session)
    try write(
      .logActivities, by: session, key: key, act: "need.save", record: need.id.rawValue,
      discarding: draft
    ) { db, log in
      let isNew = try Need.fetch(need.id, in: db) == nil
      log.changed(try need.save(stamp, in: db))
      guard isNew, let agent = need.agent else { return }
      var company = try Company.existing(need.company, in: db)
      company.nextAction = NextAction(
        kind: .call, due: need.due, owner: agent, ownerName: need.recipientName, note: need.text)
      log.also(
        "company.update", record: company.id.rawValue, fields: try company.update(stamp, in: db))
      try CompanyFigures.refresh(company.id, in: db)
    }
  }
}
