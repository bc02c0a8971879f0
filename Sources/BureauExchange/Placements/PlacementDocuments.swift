public import BureauDomain
public import BureauStore

/// The documents of the Stages pane, from the base. Each names learners, mostly minors: it asks for
/// the right to, and leaves a line in the audit.
public struct PlacementDocuments {
  private let store: Store
  private let session: Session
  private let today: Day
  private let templates: DocumentTemplates

  public init(
    _ store: Store, by session: Session, on today: Day, _ templates: DocumentTemplates
  ) {
    self.store = store
    self.session = session
    self.today = today
    self.templates = templates
  }

  /// The agreement of a placement, ready to sign.
  ///
  /// - Throws: ``StoreError/refused(_:)`` for a minor nobody signs for (PL-04).
  public func convention(_ file: PlacementFile) throws -> Document {
    let refusals = Checks.refusals(toPrint: file, on: today)
    guard refusals.isEmpty else { throw StoreError.refused(refusals) }
    try note(.convention, .editPlacements)
    let school = try school(of: file.schoolClass)
    let values = ConventionValues(
      file: file, school: school,
      company: try file.placement.host.flatMap { try store.companyFile($0.company) },
      limits: PlacementLimits(try store.rates()))
    return try templates.document(
      .convention, named: "convention \(file.learner.name) \(file.placement.span.from.iso)",
      values.all(today))
  }

  /// The days done in a period, of all its classes or of one.
  public func days(of period: Period, in schoolClass: SchoolClass.ID? = nil) throws -> Document {
    try note(.days, .exportPlacements)
    let values = DaysValues(
      period: period, school: try store.establishments().first,
      files: try files(of: period, in: schoolClass), book: try store.rates())
    return try templates.document(
      .days, named: "journees \(period.name) \(period.span.from.iso)", values.all(today))
  }

  /// Who has no place in a period.
  public func withoutPlace(in period: Period) throws -> Document {
    try note(.withoutPlace, .exportPlacements)
    let school = try store.establishments().first
    let files = try files(of: period)
    let seekers = try files.filter(\.placement.recordedState.isWithoutPlace).map { file in
      WithoutPlaceValues.Seeker(
        file: file,
        places: try store.freePlaces(
          for: file.placement.id, from: file.learner.homeCommune ?? school?.commune, by: session))
    }
    let values = WithoutPlaceValues(
      period: period, school: school,
      concerned: Set(files.filter(\.placement.isLive).map(\.learner.id)).count, seekers: seekers)
    return try templates.document(
      .withoutPlace, named: "sans lieu \(period.name) \(period.span.from.iso)", values.all(today))
  }

  /// What became of a period.
  public func review(of period: Period) throws -> Document {
    try note(.periodReview, .exportPlacements)
    let files = try files(of: period)
    var appraisals: [Company.ID: [Appraisal]] = [:]
    for id in Set(files.compactMap { $0.placement.host?.company }) {
      appraisals[id] = try store.appraisals(of: id)
    }
    let values = PeriodReviewValues(
      period: period, school: try store.establishments().first, files: files,
      appraisals: appraisals)
    return try templates.document(
      .periodReview, named: "bilan \(period.name) \(period.span.from.iso)", values.all(today))
  }

  /// What the office makes of a host, with its history.
  public func review(of company: CompanyFile) throws -> Document {
    try note(.hostReview, .appraiseHost)
    let lines = try store.placements(at: company.company.id, limit: Self.most, by: session)
    let values = HostReviewValues(
      company: company, school: try store.establishments().first, lines: lines,
      appraisals: try store.appraisals(of: company.company.id))
    return try templates.document(
      .hostReview, named: "bilan \(company.company.name)", values.all(today))
  }

  private func note(_ kind: DocumentKind, _ deed: Deed) throws(StoreError) {
    try store.noteExport(
      of: kind.name, as: deed, by: session, key: store.newOperationKey())
  }

  /// The placements of a period, by class and name.
  private func files(
    of period: Period, in schoolClass: SchoolClass.ID? = nil
  ) throws -> [PlacementFile] {
    let query = PlacementQuery(period: period.id, schoolClass: schoolClass)
    return try store.placements(query, limit: Self.most, by: session).lines
      .compactMap { try store.placementFile($0.id, by: session) }
      .sorted {
        (Fold.key($0.classLabel), Fold.key($0.learner.name))
          < (Fold.key($1.classLabel), Fold.key($1.learner.name))
      }
  }

  private func school(of schoolClass: SchoolClass?) throws -> Establishment? {
    let schools = try store.establishments()
    return schools.first { $0.id == schoolClass?.establishment } ?? schools.first
  }

  /// No period of a school has so many placements.
  private static let most = 2000
}

extension PlacementFile {
  /// « 1MVA »; « sans classe » without one.
  var classLabel: String { schoolClass?.label ?? "sans classe" }
}
