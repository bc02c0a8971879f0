public import BureauDomain
internal import BureauStore

/// Some classes and learners of the sample school, one in each situation. Everybody is invented.
public struct SampleLearners: Sendable {
  /// 1re bac pro, year 2026-2027.
  public let premiere: SchoolClass
  /// Tle bac pro.
  public let terminale: SchoolClass
  /// BTS, first year.
  public let bts: SchoolClass
  private let school: SampleSchool

  /// Adds them to a school.
  public init(in school: SampleSchool) throws {
    self.school = school
    premiere = Self.schoolClass("1MVA", mef: "2472522432", school)
    terminale = Self.schoolClass("TMVA", mef: "2472522433", school)
    bts = Self.schoolClass("BTS NDRC1", mef: "", school)
    for schoolClass in [premiere, terminale, bts] {
      try school.store.add(schoolClass, by: school.session, key: school.key())
    }
    for row in rows { try add(row) }
  }

  /// The learner whose name, class or town begins with these words.
  public func learner(_ words: String) throws -> Learner {
    let filters: [LearnerFilter] = [.present(SampleSchool.today), .left(SampleSchool.today)]
    for filter in filters {
      let lines = try school.store.learners(
        LearnerQuery(words: words, filter: filter), limit: 1, by: school.session
      ).lines
      guard let line = lines.first else { continue }
      if let file = try school.store.learnerFile(line.id, by: school.session) {
        return file.learner
      }
    }
    throw StoreError.notFound
  }

  private struct Row {
    let familyName: String
    let firstName: String
    let birthDate: String
    var schoolClass: SchoolClass?
    var status = LearnerStatus.pupil
    var town: SampleTown?
    var leftOn: String?
    var representative: String?
  }

  private var rows: [Row] {
    [
      Row(
        familyName: "BRINDOR", firstName: "Éloïse", birthDate: "2009-12-02",
        schoolClass: premiere, town: .metz, representative: "M. Gaël Brindor"),
      Row(
        familyName: "CŒURVILLE", firstName: "Adam", birthDate: "2009-05-18",
        schoolClass: premiere, town: .marly),
      Row(
        familyName: "DE L'ÉTANG", firstName: "Jean-Baptiste", birthDate: "2008-11-24",
        schoolClass: premiere),
      Row(
        familyName: "DE L'ÉTANG", firstName: "Jean-Baptiste", birthDate: "2010-01-30",
        schoolClass: terminale),
      Row(
        familyName: "FARFADEL", firstName: "Inès", birthDate: "2008-11-25",
        schoolClass: terminale, representative: "Mme Rose Farfadel"),
      Row(
        familyName: "GOUPILLON", firstName: "Marius", birthDate: "2008-02-14",
        schoolClass: terminale, status: .apprentice),
      Row(
        familyName: "HIRONDEAU", firstName: "Salomé", birthDate: "2008-06-07",
        schoolClass: terminale, leftOn: "2026-11-07"),
      Row(
        familyName: "JOLICLERC", firstName: "Noé", birthDate: "2006-03-21", schoolClass: bts,
        status: .btsStudent, town: .thionville),
      Row(familyName: "KERLUTIN", firstName: "Aziliz", birthDate: "2009-08-16"),
    ]
  }

  private func add(_ row: Row) throws {
    let learner = Learner(
      id: school.store.newIdentifier(), familyName: row.familyName, firstName: row.firstName,
      birthDate: Day(sample: row.birthDate), status: row.status,
      schoolClass: row.schoolClass?.id, homeCommune: row.town?.commune,
      homeTown: row.town?.name ?? "", leftOn: row.leftOn.map(Day.init(sample:)),
      representative: row.representative.map { LegalRepresentative(name: $0) })
    try school.store.add(learner, by: school.session, key: school.key())
  }

  private static func schoolClass(
    _ label: String, mef: String, _ school: SampleSchool
  ) -> SchoolClass {
    SchoolClass(
      id: school.store.newIdentifier(), year: SchoolYear.containing(SampleSchool.today),
      label: label,
      formation: Mef(rawValue: mef).flatMap(Reference.formation)
        ?? Formation(label: "BTS Négociation et digitalisation de la relation client"))
  }
}
