public import BureauDomain
internal import GRDB

extension Store {
  /// Moves the relation with several companies; the author is the agent of the session.
  ///
  /// - Parameter motive: why, for the stages that ask (see `RelationStage.needsMotive`).
  public func changeRelation(
    of ids: [Company.ID], to stage: RelationStage, motive: String = "", on day: Day,
    by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    let relation = Relation(
      stage: stage, motive: motive, since: day, author: session.agent.name)
    try change(
      ids, .editCompanies, by: session, key: key, act: "company.relation", discarding: draft
    ) { company in company.relation = relation }
  }

  /// Puts a company, a site or a contact out of service (« hors service »); its history stays.
  public func close(
    _ target: ServiceTarget, _ closing: Closing, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try setClosing(
      closing, of: target, by: session, key: key, act: "close", discarding: draft)
  }

  /// Puts it back in service.
  public func reopen(
    _ target: ServiceTarget, by session: Session, key: OperationKey
  ) throws(StoreError) {
    try setClosing(nil, of: target, by: session, key: key, act: "reopen")
  }

  private func setClosing(
    _ closing: Closing?, of target: ServiceTarget, by session: Session, key: OperationKey,
    act: String, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try write(
      .editCompanies, by: session, key: key, act: target.kind + "." + act, record: target.name,
      discarding: draft
    ) { db, log in
      let stamp = stamp(of: session)
      switch target {
      case .company(let id):
        var company = try Company.existing(id, in: db)
        company.closing = closing
        log.changed(try company.update(stamp, in: db))
      case .site(let id):
        var site = try Site.existing(id, in: db)
        site.closing = closing
        log.changed(try site.update(stamp, in: db))
        try CompanyFigures.refresh(site.company, in: db)
      case .contact(let id):
        var contact = try Contact.existing(id, in: db)
        contact.closing = closing
        log.changed(try contact.update(stamp, in: db))
        try CompanyFigures.refresh(contact.company, in: db)
      }
    }
  }

  /// Changes several companies in one transaction, each noted in the audit.
  func change(
    _ ids: [Company.ID], _ deed: Deed, by session: Session, key: OperationKey, act: String,
    discarding draft: DraftKey? = nil, _ change: (inout Company) -> Void
  ) throws(StoreError) {
    try write(deed, by: session, key: key, act: act, record: nil, discarding: draft) {
      db, log in
      let stamp = stamp(of: session)
      for id in ids {
        var company = try Company.existing(id, in: db)
        change(&company)
        let fields = try company.update(stamp, in: db)
        log.also(act, record: id.rawValue, fields: fields)
        try CompanyFigures.refresh(id, in: db)
      }
    }
  }
}
