import BureauDomain
import BureauStore
import Glibc

/// A base on its way, with a school, one agent, and companies as an office has them: relations at
/// all stages, one in ten with something to do within two months before and after today.
struct BenchBase {
  private let store: Store
  private let session: Session
  private let today: Day
  private var count = 0
  private var entries: [DirectoryEntry] = []
  /// The learners of the class that is being filled.
  private var learners: [Learner] = []

  init(path: String) throws {
    let environment = StoreEnvironment(
      now: { Instant(milliseconds: Int64(time(nil)) * 1000) },
      random: { UInt64.random(in: .min ... .max) })
    store = try Store(path: path, environment: environment)
    today = environment.now().day(secondsFromUTC: 0)
    let agent = Agent(
      id: store.newIdentifier(), name: "Mme Petit", roles: [.officer, .administrator])
    session = Session(agent: agent)
    guard let school = Reference.schools(matching: "Metz", limit: 1).first else {
      throw StoreError.notFound
    }
    try store.setUp(
      Establishment(
        id: store.newIdentifier(), uai: school.uai, name: school.name, kind: school.kind,
        sector: school.sector, academy: school.academy, zone: school.zone,
        commune: school.commune, town: school.town),
      agent, key: store.newOperationKey())
  }

  mutating func take(_ line: BenchLine, _ shape: BenchShape) throws {
    if shape == .annuaire {
      entries.append(
        DirectoryEntry(
          siret: try BenchLine.siret(count), name: line.name, postalCode: line.postalCode,
          town: line.town))
    }
    switch shape {
    case .stages:
      learners.append(
        Learner(
          id: store.newIdentifier(), familyName: line.name, firstName: "", homeTown: line.town))
      if learners.count == Self.classSize { try placeClass() }
    case .portfolio: try add(line)
    case .annuaire: if count.isMultiple(of: 10) { try add(line) }
    }
    count += 1
  }

  mutating func finish() throws {
    if !learners.isEmpty { try placeClass() }
    _ = try store.upsertDirectory(entries, by: session, key: store.newOperationKey())
    try store.close()
  }

  private static let classSize = 250

  /// A class with a period of its own, within half a year before and after today.
  private mutating func placeClass() throws {
    let number = count / Self.classSize
    let year = SchoolYear.containing(today)
    let schoolClass = SchoolClass(id: store.newIdentifier(), year: year, label: "Classe \(number)")
    try store.add(schoolClass, by: session, key: store.newOperationKey())
    let pupils = learners.map { learner in
      var pupil = learner
      pupil.schoolClass = schoolClass.id
      return pupil
    }
    try store.importLearners(pupils, by: session, key: store.newOperationKey())
    let from = today.adding(days: 7 * (number % 52 - 26))
    let period = Period(
      id: store.newIdentifier(), year: year, kind: .pfmp, name: "PFMP \(number)",
      classes: [schoolClass.id], span: DaySpan(from: from, to: from.adding(days: 25)))
    _ = try store.add([period], by: session, key: store.newOperationKey())
    learners = []
  }

  private func add(_ line: BenchLine) throws {
    let stages = RelationStage.allCases.filter(\.maySolicit)
    var company = Company(
      id: store.newIdentifier(), name: line.name,
      relation: Relation(stage: stages[count % stages.count], since: today))
    if count % 100 < 10 {
      company.nextAction = NextAction(
        kind: .call, due: today.adding(days: count % 120 - 60), owner: session.agent.id,
        ownerName: session.agent.name)
    }
    let site = Site(
      id: store.newIdentifier(), company: company.id, postalCode: line.postalCode,
      town: line.town)
    let contact = Contact(
      id: store.newIdentifier(), company: company.id, site: site.id, name: line.contact,
      phone: line.phone)
    _ = try store.addCompany(
      NewCompany(company: company, site: site, contacts: [contact]), by: session,
      key: store.newOperationKey())
  }
}
