internal import BureauDomain
internal import BureauStore

/// The school year before, already closed: the class that is now in terminale did two PFMP in
/// première, attested and paid up to the cap. The checklist of this year is half done.
struct DemoLastYear {
  private let office: DemoOffice
  private let calendar: DemoCalendar
  private let session: Session
  private let hosts: [DemoFirm]
  private let year: SchoolYear
  private var turn = 0

  init(_ office: DemoOffice, _ calendar: DemoCalendar, hosts: [DemoFirm]) {
    self.office = office
    self.calendar = calendar
    session = Session(agent: office.officer)
    self.hosts = hosts
    year = SchoolYear.containing(calendar.today).previous
  }

  /// Writes it after the learners of this year.
  mutating func tell(_ store: Store) throws {
    let current = try store.classes(of: year.next, on: calendar.today).map(\.schoolClass)
    guard let told = DemoClass.all.first(where: { $0.label == Self.before }),
      let now = current.first(where: { $0.label == Self.now })
    else { return }
    let schoolClass = SchoolClass(
      id: store.newIdentifier(), year: year, label: told.label, formation: told.formation)
    try store.add(schoolClass, by: session, key: store.newOperationKey())
    let query = LearnerQuery(filter: .inClass(now.id))
    let learners = try store.learners(query, limit: Self.most, by: session).lines
      .filter { $0.status == .pupil }
      .compactMap { try store.learnerFile($0.id, by: session)?.learner }
    for (name, from, weeks) in [("PFMP 1", 70, 4), ("PFMP 2", 259, 5)] {
      try tell(name, from, weeks, of: learners, in: schoolClass, store)
    }
    try appraise(store)
    try tick(store)
  }

  private func appraise(_ store: Store) throws {
    for host in try store.unappraisedHosts(of: year, by: session) {
      try store.save(
        Appraisal(
          id: store.newIdentifier(), company: host.id, on: year.last.adding(days: -50),
          author: office.officer.name, activities: "Entretien courant, diagnostic",
          opinion: "Accueil attentif, tâches variées."), by: session,
        key: store.newOperationKey())
    }
  }

  private mutating func tell(
    _ name: String, _ offset: Int, _ weeks: Int, of learners: [Learner],
    in schoolClass: SchoolClass, _ store: Store
  ) throws {
    let monday = year.first.adding(days: offset).next(.monday)
    let period = Period(
      id: store.newIdentifier(), year: year, kind: .pfmp, name: name, classes: [schoolClass.id],
      span: DaySpan(from: monday, to: monday.adding(days: 7 * weeks - 3)))
    try store.save(period, by: session, key: store.newOperationKey())
    for learner in learners {
      guard let firm = firm(for: schoolClass) else { return }
      try store.save(
        placement(of: learner, in: period, schoolClass, at: firm, store.newIdentifier()),
        by: session, key: store.newOperationKey())
    }
  }

  private func placement(
    of learner: Learner, in period: Period, _ schoolClass: SchoolClass, at firm: DemoFirm,
    _ id: Placement.ID
  ) -> Placement {
    let agreed = period.span.from.adding(days: -30)
    let tutor = firm.new.contacts.last
    var placement = Placement(
      id: id, learner: learner.id, period: period.id, schoolClass: schoolClass.id,
      span: period.span,
      host: Host(
        company: firm.id, site: firm.new.site.id, tutor: tutor?.id, tutorName: tutor?.name ?? "",
        agreedOn: agreed, agreedBy: office.officer.name),
      confirmation: .by(
        name: Self.teacher, function: .teacher, on: agreed.adding(days: 2), medium: .mail),
      referent: Self.teacher)
    let isMinor = learner.isMinor(on: period.span.from) ?? false
    for signatory in Signatory.allCases {
      _ = placement.mark(
        .signed(signatory), on: agreed.adding(days: 15), by: office.assistant.name,
        isMinor: isMinor)
    }
    placement.convention?.filedAt = "Classeur \(year)"
    placement.daysDone = DaysDone(
      weeks: period.span.weeks.map { $0.workingDays(PublicHolidays(of: office.establishment)) })
    placement.attestation = Attestation(
      on: period.span.to.adding(days: 5), by: office.assistant.name)
    return placement
  }

  private mutating func firm(for schoolClass: SchoolClass) -> DemoFirm? {
    let suited = hosts.filter { firm in
      firm.fate.takesLearners
        && firm.trade.courses.contains { $0.speciality == schoolClass.formation?.speciality }
    }
    guard !suited.isEmpty else { return nil }
    turn += 1
    return suited[turn % suited.count]
  }

  private func tick(_ store: Store) throws {
    let on = calendar.past(-30)
    for step in YearStep.closing {
      try store.toggle(step, of: year, on: on, by: session, key: store.newOperationKey())
    }
    try store.close(year, on: on, by: session, key: store.newOperationKey())
    for step in [YearStep.learners, .periods, .orders] {
      try store.toggle(step, of: year.next, on: on, by: session, key: store.newOperationKey())
    }
  }

  private static let before = "1MVA"
  private static let now = "TMVA"
  private static let teacher = "M. Aubrelin"
  private static let most = 60
}
