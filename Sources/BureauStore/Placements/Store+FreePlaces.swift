public import BureauDomain
internal import GRDB

extension Store {
  /// The offers of the learner's formation and period with places left: the nearest first, then
  /// the best rated, then those whose tutors have room, then those that took somebody last. Within
  /// five kilometres two places are as near. Hosts to avoid are left out.
  ///
  /// - Parameter origin: the commune to measure from.
  public func freePlaces(
    for id: Placement.ID, from origin: InseeCode?, by session: Session
  ) throws(StoreError) -> [FreePlace] {
    try permit(.readLearners, session)
    return try snapshot { db in
      guard let file = try PlacementFile.fetch(id, in: db), let formation = file.formation else {
        return []
      }
      let start = origin.flatMap { Reference.commune($0)?.coordinates }
      return try Offer.open(in: db)
        .filter { $0.suits(formation) && file.period.answers($0.period) }
        .map { try FreePlace($0, in: file.period, from: start, db) }
        .filter { $0.free > 0 && $0.rating != 0 }
        .sorted(by: FreePlace.isBetter)
    }
  }

  /// The placements without a place that an offer suits, of periods that have not ended, the most
  /// urgent first.
  public func seekers(
    for id: Offer.ID, today: Day, by session: Session
  ) throws(StoreError) -> [PlacementLine] {
    try permit(.readLearners, session)
    return try snapshot { db in
      let offer = try Offer.existing(id, in: db)
      let periods = try Period.fetchAll(
        Condition(" WHERE to_day >= ? ORDER BY from_day, rowid", [today.iso]), in: db)
      let lines = try periods.filter { $0.answers(offer.period) }.flatMap { period in
        let query = PlacementQuery(period: period.id, phase: .seeking)
        return try PlacementLine.source(query)
          .page(db, from: nil, .forward, isAscending: true, limit: Self.seekerLimit).lines
      }
      return try lines.filter {
        try Placement.formation(of: $0.id, in: db).map(offer.suits) ?? false
      }
      .sorted { ($0.due ?? $0.span.to, $0.key.rowid) < ($1.due ?? $1.span.to, $1.key.rowid) }
    }
  }

  /// A period has fewer learners without a place than that.
  private static let seekerLimit = 1000
}

extension Placement {
  /// The learner's own formation, else that of the class.
  fileprivate static func formation(of id: ID, in db: Database) throws -> Formation? {
    let placement = try existing(id, in: db)
    let own = try Learner.existing(placement.learner, in: db).formation
    return try own
      ?? placement.schoolClass.flatMap { try SchoolClass.fetch($0, in: db)?.formation }
  }
}

extension Formation {
  /// Whether places for this formation suit a learner of another: the same speciality, whatever the
  /// year in it.
  func suits(_ other: Formation) -> Bool {
    if mef.count >= Self.speciality, other.mef.count >= Self.speciality {
      return mef.prefix(Self.speciality) == other.mef.prefix(Self.speciality)
    }
    return Fold.words(label) == Fold.words(other.label)
  }

  /// The digits of a MEF before its length and its year.
  private static let speciality = 8
}

extension Offer {
  fileprivate func suits(_ learner: Formation) -> Bool { formation.suits(learner) }

  fileprivate static func open(in db: Database) throws -> [Offer] {
    try fetchAll(
      Condition(
        """
         WHERE is_open = 1 AND places > 0 AND NOT EXISTS (
           SELECT 1 FROM company WHERE company.id = offer.company
             AND (closed_on IS NOT NULL OR stage IN ('avoid', 'closed', 'opposed')))
         ORDER BY rowid
        """), in: db)
  }
}

extension FreePlace {
  fileprivate init(_ offer: Offer, in period: Period, from start: Coordinates?, _ db: Database)
    throws
  {
    self.offer = offer
    companyName = try Company.existing(offer.company, in: db).name
    let siteID = try offer.site ?? Company.mainSite(of: offer.company, in: db)
    site = try siteID.flatMap { try Site.fetch($0, in: db) }
    let own = [offer.company.rawValue, period.id.rawValue]
    load =
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM placement WHERE company = ? AND period = ? AND is_live = 1
            """), arguments: StatementArguments(own)) ?? 0
    free = offer.places - load
    let end =
      site?.coordinates ?? site?.commune.flatMap { Reference.commune($0)?.coordinates }
    distance = start.flatMap { start in end.map { Distance.between(start, $0) } }
    lastUsed = try String.fetchOne(
      db.cachedStatement(sql: "SELECT max(real_to) FROM placement WHERE company = ?"),
      arguments: [offer.company.rawValue]
    ).flatMap(Day.init(iso:))
    let ratings = try Appraisal.fetchAll(
      Condition(" WHERE company = ?", [offer.company.rawValue]), in: db
    ).map(\.rating)
    rating = ratings.isEmpty ? nil : ratings.reduce(0, +) / ratings.count
    tutorLoad = try Self.tutorLoad(at: offer.company, during: period.span, db)
  }

  private static func tutorLoad(
    at company: Company.ID, during span: DaySpan, _ db: Database
  ) throws -> Int? {
    let people = try Contact.fetchAll(
      Condition(" WHERE company = ? AND closed_on IS NULL", [company.rawValue]), in: db)
    let count = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM placement
        WHERE tutor = ? AND real_to >= ? AND from_day <= ? AND is_live = 1
        """)
    return try people.filter { $0.roles.contains(.tutor) }.map { tutor in
      try Int.fetchOne(count, arguments: [tutor.id.rawValue, span.from.iso, span.to.iso]) ?? 0
    }.min()
  }

  fileprivate static func isBetter(_ left: FreePlace, _ right: FreePlace) -> Bool {
    (left.steps, -(left.rating ?? fair), left.tutorLoad ?? 0, right.last, left.companyName)
      < (right.steps, -(right.rating ?? fair), right.tutorLoad ?? 0, left.last, right.companyName)
  }

  /// How far, in steps within which two places are as near.
  private var steps: Int { distance.map { $0.metres / Self.step } ?? .max }
  private static let step = 5_000
  /// What a place without an appraisal counts for.
  private static let fair = 3
  private var last: String { lastUsed?.iso ?? "" }
}
