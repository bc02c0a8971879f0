public import BureauDomain
internal import BureauStore

/// A class of twelve with two periods: PFMP 1 is over, PFMP 2 begins six days after the sample day.
/// Its placements stand in every state. Everybody is invented.
public struct SamplePlacements: Sendable {
  public let schoolClass: SchoolClass
  /// From 28 September to 16 October 2026.
  public let first: Period
  /// From 30 November to 18 December 2026.
  public let second: Period
  private let school: SampleSchool
  private let learners: [Learner]

  /// Adds them to a school.
  public init(in school: SampleSchool) throws {
    self.school = school
    schoolClass = SchoolClass(
      id: school.store.newIdentifier(), year: SchoolYear.containing(SampleSchool.today),
      label: "1MVB", formation: Formation(label: "Bac pro Maintenance des véhicules"))
    first = Self.period("PFMP 1", "2026-09-28", "2026-10-16", schoolClass, school)
    second = Self.period("PFMP 2", "2026-11-30", "2026-12-18", schoolClass, school)
    learners = Self.learners(schoolClass, school)
    try fill()
  }

  /// The placement of the learner whose name begins with these words.
  public func placement(_ words: String, in period: Period? = nil) throws -> Placement {
    let page = try school.store.placements(
      PlacementQuery(words: words, period: (period ?? second).id), limit: 1, by: school.session)
    guard let line = page.lines.first,
      let file = try school.store.placementFile(line.id, by: school.session)
    else { throw StoreError.notFound }
    return file.placement
  }

  /// Changes a placement and saves it.
  public func change(
    _ words: String, in period: Period? = nil, _ change: (inout Placement) -> Void
  ) throws {
    var placement = try placement(words, in: period)
    change(&placement)
    try school.store.save(placement, by: school.session, key: school.key())
  }

  /// Marks a step of a placement.
  public func mark(
    _ words: String, _ mark: PlacementMark, _ day: String, in period: Period? = nil
  ) throws {
    let id = try placement(words, in: period).id
    _ = try school.store.mark(
      [id], mark, on: Day(sample: day), by: Session(agent: school.weber), key: school.key())
  }

  private func fill() throws {
    let (store, session) = (school.store, school.session)
    try store.add(schoolClass, by: session, key: school.key())
    for learner in learners { try store.add(learner, by: session, key: school.key()) }
    for period in [first, second] {
      try store.save(period, by: session, key: school.key())
      _ = try store.createPlacements(
        in: period.id, for: [schoolClass.id], by: session, key: school.key())
    }
    try fillFirst()
    try fillSecond()
  }

  private func fillFirst() throws {
    for (name, firm) in [
      ("abricotin", "garage moreau"), ("boutonnet", "carrosserie"), ("calisson", "transports"),
    ] {
      try host(name, firm, tutor: 0, on: "2026-09-10", in: first)
      for signatory in Signatory.allCases {
        try mark(name, .signed(signatory), "2026-09-21", in: first)
      }
    }
    try change("abricotin", in: first) { $0.daysDone = DaysDone(weeks: [5, 5, 4]) }
    try mark("abricotin", .attested, "2026-10-20", in: first)
    try change("calisson", in: first) {
      $0.exit = PlacementExit(
        kind: .interrupted, on: Day(sample: "2026-10-12"), motive: "Atelier fermé",
        by: "Mme Petit")
    }
    for name in [
      "dragee", "esquimau", "financier", "gaufrette", "madeleine", "praline", "sable", "tartelette",
    ] {
      try change(name, in: first) {
        $0.exit = PlacementExit(
          kind: .exempted, on: first.span.from, motive: "Arrivée en cours d'année",
          by: "Mme Petit")
      }
    }
  }

  private func fillSecond() throws {
    let firm = try school.company("carrosserie")
    let lead = Lead(
      id: school.store.newIdentifier(), placement: try placement("boutonnet").id, company: firm,
      companyName: "Carrosserie Da Silva", on: Day(sample: "2026-11-17"), by: "l'élève")
    try school.store.save(lead, by: school.session, key: school.key())
    try host("calisson", "transports", tutor: nil, on: "2026-11-12")
    for (name, firm) in [
      ("dragee", "clim"), ("esquimau", "carrosserie"), ("financier", "ateliers"),
      ("gaufrette", "garage"), ("madeleine", "schoeffer"), ("sable", "societe lorraine"),
    ] {
      try host(name, firm, tutor: 0, on: "2026-11-05")
      try change(name) {
        $0.referent = "M. Klein"
        $0.confirmation = .by(
          name: "M. Klein", function: .teacher, on: Day(sample: "2026-11-06"), medium: .mail)
      }
    }
    for signatory in [Signatory.company, .learner, .referent] {
      try mark("esquimau", .signed(signatory), "2026-11-17")
    }
    try mark("financier", .sent, "2026-11-09")
    for name in ["gaufrette", "madeleine", "sable"] {
      for signatory in Signatory.allCases { try mark(name, .signed(signatory), "2026-11-16") }
    }
    try change("praline") {
      $0.exit = PlacementExit(
        kind: .cancelled, on: Day(sample: "2026-11-10"), motive: "Changement d'établissement",
        by: "Mme Petit")
    }
  }

  private func host(
    _ name: String, _ firm: String, tutor: Int?, on day: String, in period: Period? = nil
  ) throws {
    let company = try school.company(firm)
    guard let file = try school.store.companyFile(company) else { throw StoreError.notFound }
    try change(name, in: period) {
      $0.host = Host(
        company: company, site: file.mainSite?.id,
        tutor: tutor.flatMap { file.contacts.indices.contains($0) ? file.contacts[$0].id : nil },
        agreedOn: Day(sample: day), agreedBy: "Mme Petit")
    }
  }

  private static func period(
    _ name: String, _ from: String, _ to: String, _ schoolClass: SchoolClass,
    _ school: SampleSchool
  ) -> Period {
    Period(
      id: school.store.newIdentifier(), year: schoolClass.year, kind: .pfmp, name: name,
      classes: [schoolClass.id], span: DaySpan(from: Day(sample: from), to: Day(sample: to)))
  }

  private static func learners(_ schoolClass: SchoolClass, _ school: SampleSchool) -> [Learner] {
    let rows: [(String, String, String, SampleTown?)] = [
      ("ABRICOTIN", "Léa", "2009-03-14", .woippy), ("BOUTONNET", "Yanis", "2009-07-02", .talange),
      ("CALISSON", "Inaya", "2010-01-21", .maizieres), ("DRAGÉE", "Mathis", "2008-10-30", .marly),
      ("ESQUIMAU", "Chloé", "2009-09-09", .metz), ("FINANCIER", "Rayan", "2008-11-02", .moulins),
      ("GAUFRETTE", "Jade", "2009-04-25", .longeville), ("MADELEINE", "Tom", "2008-08-17", .ars),
      ("NOUGATINE", "Sarah", "2008-12-11", .metz), ("PRALINE", "Hugo", "2009-05-05", nil),
      ("SABLÉ", "Ana", "2009-02-28", .hagondange), ("TARTELETTE", "Noah", "2009-06-19", nil),
    ]
    return rows.map { family, first, birth, town in
      Learner(
        id: school.store.newIdentifier(), familyName: family, firstName: first,
        birthDate: Day(sample: birth), status: family == "NOUGATINE" ? .apprentice : .pupil,
        schoolClass: schoolClass.id, homeCommune: town?.commune, homeTown: town?.name ?? "",
        representative: family == "TARTELETTE"
          ? nil : LegalRepresentative(name: "Famille \(family)"))
    }
  }
}
