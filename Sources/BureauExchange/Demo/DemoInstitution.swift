internal import BureauDomain
internal import BureauStore

/// What surrounds the office of the demonstration: a shared post, the week, services, equipment,
/// a mistake of the directory, guides given. All invented; nobody can be called or written to.
struct DemoInstitution {
  private let store: Store
  private let office: DemoOffice
  private let calendar: DemoCalendar
  private let session: Session

  init(_ store: Store, _ office: DemoOffice, _ calendar: DemoCalendar) {
    self.store = store
    self.office = office
    self.calendar = calendar
    session = Session(agent: office.officer)
  }

  func fill() throws {
    try save(
      Post(
        id: store.newIdentifier(), holder: office.officer.id,
        main: PostShare(uai: office.establishment.uai, percent: 80),
        second: PostShare(uai: office.centre.uai, percent: 20),
        funding: "programme 141 ; FAM du GIP",
        isPermanent: true,
        description: PostDescription(
          academy: office.establishment.academy, reference: "BDE-57-014",
          on: calendar.past(-420))))
    try store.save(week, by: session, key: store.newOperationKey())
    for contact in try contacts() {
      try store.save(contact, by: session, key: store.newOperationKey())
    }
    for loan in loans {
      try store.save(loan, by: session, key: store.newOperationKey())
    }
    try store.save(
      DirectoryReport(
        id: store.newIdentifier(), establishment: office.establishment.id,
        on: calendar.past(-35),
        problem: "Le téléphone affiché est celui du standard : il faut celui du bureau.",
        service: .itService), by: session, key: store.newOperationKey())
    try giveGuides()
  }

  private func save(_ post: Post) throws {
    try store.save(post, by: session, key: store.newOperationKey())
  }

  /// Friday is still to be covered.
  private var week: WeeklyCover {
    let officer = office.officer
    var slots = [Weekday.monday, .tuesday, .thursday].flatMap { day in
      HalfDay.allCases.map { CoverSlot(day, $0, agent: officer.id, name: officer.name) }
    }
    slots.insert(
      CoverSlot(.wednesday, .morning, agent: office.ddfpt.id, name: office.ddfpt.name), at: 4)
    return WeeklyCover(
      id: store.newIdentifier(), establishment: office.establishment.id, slots: slots)
  }

  private func contacts() throws -> [InstitutionContact] {
    try Self.services.enumerated().map { index, service in
      InstitutionContact(
        id: store.newIdentifier(), kind: service.kind, name: service.name,
        service: service.service,
        email: try Email(parsing: "\(service.kind.rawValue)@academie.example"),
        phone: try Phone(parsing: "03 53 01 99 1\(index)"), note: service.note)
    }
  }

  private static let services:
    [(kind: InstitutionKind, name: String, service: String, note: String)] = [
      (.academicCorrespondent, "Mme Hartmann", "inspection, rectorat", "Réunion chaque trimestre."),
      (.itService, "", "DSI, cellule annuaires", "Adresse normée et annuaire national."),
      (.trainingDelegation, "M. Stenger", "DRAFPIC", ""),
      (.tutorTrainingCentre, "Mme Lang", "CAFOC, formation de tuteurs", "Sessions en janvier."),
      (.trainingAdviser, "M. Oberlin", "GRETA Lorraine Nord", "Besoins de formation continue."),
      (.localCommittee, "Mme Ziegler", "CLEE du bassin messin", "Proviseure, animatrice."),
      (.excellenceCampus, "", "Campus de l'industrie", ""),
    ]

  private var loans: [EquipmentLoan] {
    [
      ("ordinateur portable n° 118", -430, nil, "avec sa station d'accueil"),
      ("téléphone mobile", -430, nil, ""),
      ("vidéoprojecteur", -120, -100, "pour le forum des métiers"),
    ].map { (item: String, lent: Int, back: Int?, note: String) in
      EquipmentLoan(
        id: store.newIdentifier(), item: item, holder: office.officer.id,
        lentOn: calendar.past(lent), returnedOn: back.map { calendar.past($0) }, note: note)
    }
  }

  private func giveGuides() throws {
    let guides = try store.officialDocuments().filter { $0.audience == .companies }
    guard let guide = guides.first else { return }
    let partners = try store.companies(CompanyQuery(filter: .partners), limit: 6).lines
    for (index, line) in partners.enumerated() {
      let medium = GuideMedium.allCases[index % GuideMedium.allCases.count]
      try store.save(
        SentGuide(
          id: store.newIdentifier(), company: line.id, title: guide.title,
          on: calendar.past(-20 - 9 * index), recipient: line.contactName, medium: medium,
          agent: office.officer.id, agentName: office.officer.name), by: session,
        key: store.newOperationKey())
    }
  }
}
