public import BureauDomain
internal import GRDB

extension Store {
  /// Makes a placement for every learner of some classes who is present on the first day and has
  /// none in the period yet. An apprentice is « non concerné » from the start.
  ///
  /// - Returns: how many were made.
  public func createPlacements(
    in id: Period.ID, for classes: [SchoolClass.ID], by session: Session, key: OperationKey
  ) throws(StoreError) -> Int {
    try write(
      .editPlacements, by: session, key: key, act: "placement.create", record: id.rawValue
    ) { db, log in
      try createPlacements(
        in: try Period.existing(id, in: db), for: classes, by: session, db, &log)
    }
  }

  func createPlacements(
    in period: Period, for classes: [SchoolClass.ID], by session: Session, _ db: Database,
    _ log: inout WriteLog
  ) throws -> Int {
    try YearLock.assertOpen(period.year, in: db)
    let learners = try Learner.present(in: classes, on: period.span.from, without: period.id, db)
    for learner in learners {
      let placement = Placement(learner, newIdentifier(), in: period, by: session)
      try placement.insert(stamp(of: session), in: db)
      try PlacementFigures.refresh(placement.id, in: db)
      log.also("placement.add", record: placement.id.rawValue)
    }
    return learners.count
  }

  /// Adds a placement, or saves it over the version it was read from. A check that refuses stops
  /// it, except that a paper which exists is a fact.
  public func save(
    _ placement: Placement, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      placement, as: .editPlacements, by: session, key: key, discarding: draft,
      first: { db in
        try YearLock.assertOpen(placement.period, in: db)
        let refusals =
          try placement.refusalOfHost(in: db)
          + placement.refusals(isNewPaper: false, in: db)
        guard refusals.isEmpty else { throw StoreError.refused(refusals) }
      },
      then: { db in try PlacementFigures.refresh(placement.id, in: db) })
  }

  /// Adds a lead, or saves it over the version it was read from. A yes makes the company the host,
  /// if the learner has none.
  public func save(
    _ lead: Lead, by session: Session, key: OperationKey, discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      lead, as: .proposePlacement, by: session, key: key, discarding: draft,
      first: { db in
        try YearLock.assertOpen(try Placement.existing(lead.placement, in: db).period, in: db)
      },
      then: { db in
        var placement = try Placement.existing(lead.placement, in: db)
        if lead.answer == .yes, placement.host == nil, let company = lead.company {
          placement.change(
            host: Host(
              company: company, site: try Company.mainSite(of: company, in: db),
              agreedOn: lead.on, agreedBy: session.agent.name))
          _ = try placement.update(stamp(of: session), in: db)
        }
        try PlacementFigures.refresh(lead.placement, in: db)
      })
  }

  /// Adds an appraisal of a host site, or saves it over the version it was read from.
  public func save(
    _ appraisal: Appraisal, by session: Session, key: OperationKey,
    discarding draft: DraftKey? = nil
  ) throws(StoreError) {
    try save(
      appraisal, as: .appraiseHost, by: session, key: key, discarding: draft,
      first: { db in
        if let period = appraisal.period { try YearLock.assertOpen(period, in: db) }
      })
  }

  func keep(
    _ placement: Placement, _ act: String, by session: Session, in db: Database,
    _ log: inout WriteLog
  ) throws {
    let fields = try placement.update(stamp(of: session), in: db)
    log.also(act, record: placement.id.rawValue, fields: fields)
    try PlacementFigures.refresh(placement.id, in: db)
  }
}

extension Placement {
  /// What refuses to save it. PL-04 refuses to draw a paper up, not to record one that exists.
  func refusals(isNewPaper: Bool, in db: Database) throws -> [Violation] {
    let file = try PlacementFile(of: self, in: db)
    // The dated tables warn: none of them refuses.
    return Checks.broken(by: file, on: span.from, .standard).filter {
      $0.severity == .refuses && (isNewPaper || $0.check != .pl04)
    }
  }

  /// What refuses the host it is about to be saved with: a signed paper is with another company.
  fileprivate func refusalOfHost(in db: Database) throws -> [Violation] {
    guard let stored = try Placement.fetch(id, in: db) else { return [] }
    let learner = try Learner.existing(learner, in: db)
    return [stored.refusal(ofMovingTo: host, learner.name)].compactMap { $0 }
  }

  fileprivate init(_ learner: Learner, _ id: ID, in period: Period, by session: Session) {
    self.init(
      id: id, learner: learner.id, period: period.id, schoolClass: learner.schoolClass,
      span: period.span)
    guard learner.status == .apprentice else { return }
    exit = PlacementExit(
      kind: .apprentice, on: period.span.from, motive: "", by: session.agent.name)
  }
}

extension Learner {
  /// The learners of some classes, in order, who are there on a day and have no placement in a
  /// period.
  fileprivate static func present(
    in classes: [SchoolClass.ID], on day: Day, without period: Period.ID, _ db: Database
  ) throws -> [Learner] {
    try classes.flatMap { schoolClass in
      try Learner.fetchAll(
        Condition(
          """
           WHERE school_class = ? AND (left_on IS NULL OR left_on >= ?) AND NOT EXISTS (
             SELECT 1 FROM placement
             WHERE placement.learner = learner.id AND placement.period = ?)
           ORDER BY sort_key, rowid
          """, [schoolClass.rawValue, day.iso, period.rawValue]), in: db)
    }
  }
}

extension Company {
  /// The oldest site in service.
  static func mainSite(of company: ID, in db: Database) throws -> Site.ID? {
    let sql = "SELECT id FROM site WHERE company = ? ORDER BY closed_on IS NOT NULL, rowid LIMIT 1"
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [company.rawValue])
      .map(Site.ID.init(rawValue:))
  }
}
