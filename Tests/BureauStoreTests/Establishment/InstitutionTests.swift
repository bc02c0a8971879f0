import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// The records of the institution: kept whole, under their rights, over the version that was read.
struct InstitutionTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test func `a post comes back as it was saved`() throws {
    let post = try self.post()
    try store.save(post, by: school.session, key: school.key())
    #expect(try store.posts() == [post])
    var vacant = post
    vacant.holder = nil
    vacant.second = nil
    try store.save(vacant, by: school.session, key: school.key())
    vacant.version = 2
    #expect(try store.posts() == [vacant])
    let entry = try #require(try store.history(of: post.id.rawValue, limit: 1).first)
    #expect(entry.act == "post.save")
    #expect(entry.fields == ["holder", "second_uai", "second_percent"])
  }

  @Test func `a post saved by somebody else meanwhile is given back`() throws {
    let post = try self.post()
    try store.save(post, by: school.session, key: school.key())
    var theirs = post
    theirs.funding = "programme 141"
    try store.save(theirs, by: Session(agent: school.duval), key: school.key())
    let error = #expect(throws: StoreError.self) {
      try store.save(post, by: school.session, key: school.key())
    }
    guard case .changedElsewhere(let conflict) = error, case .post(let now) = conflict.theirs
    else {
      Issue.record("no conflict: \(String(describing: error))")
      return
    }
    #expect(now.funding == "programme 141")
    #expect(conflict.stamp.author == "M. Duval")
  }

  @Test func `a school has one week`() throws {
    let week = try #require(try store.weeklyCover(of: school.establishment.id))
    #expect(week.slots.count == 9)
    #expect(week.uncovered(school.agents).isEmpty)
    let second = WeeklyCover(id: store.newIdentifier(), establishment: school.establishment.id)
    #expect(throws: StoreError.self) {
      try store.save(second, by: school.session, key: school.key())
    }
  }

  @Test func `contacts, loans, references and reports come back as they were saved`() throws {
    let contact = InstitutionContact(
      id: store.newIdentifier(), kind: .tutorTrainingCentre, name: "Mme Lang",
      service: "CAFOC de Nancy-Metz", email: Email(sample: "cafoc@ac.example"), note: "le mardi")
    let loan = EquipmentLoan(
      id: store.newIdentifier(), item: "ordinateur portable", holder: school.petit.id,
      lentOn: Day(sample: "2026-09-01"))
    let report = DirectoryReport(
      id: store.newIdentifier(), establishment: school.establishment.id,
      on: SampleSchool.today, problem: "L'adresse est celle du CDI.", service: .itService)
    let document = OfficialDocument(
      id: store.newIdentifier(), title: "Circulaire du 24 mai 2023", audience: .schools,
      edition: "BO 21", checkedOn: SampleSchool.today)
    try store.save(contact, by: school.session, key: school.key())
    try store.save(loan, by: school.session, key: school.key())
    try store.save(report, by: school.session, key: school.key())
    try store.save(document, by: school.session, key: school.key())
    #expect(try store.institutionContacts() == [contact])
    #expect(try store.equipmentLoans() == [loan])
    #expect(try store.directoryReports() == [report])
    #expect(try store.officialDocuments().last == document)
  }

  @Test func `what is lent stands before what came back, a closed contact last`() throws {
    let (back, out) = (try loan("bureau", returned: SampleSchool.today), try loan("téléphone"))
    for loan in [back, out] { try store.save(loan, by: school.session, key: school.key()) }
    #expect(try store.equipmentLoans().map(\.item) == ["téléphone", "bureau"])
    var gone = InstitutionContact(id: store.newIdentifier(), kind: .itService, name: "A")
    gone.closing = Closing(on: SampleSchool.today, motive: "service supprimé")
    let kept = InstitutionContact(id: store.newIdentifier(), kind: .localCommittee, name: "Z")
    for contact in [gone, kept] { try store.save(contact, by: school.session, key: school.key()) }
    #expect(try store.institutionContacts().map(\.name) == ["Z", "A"])
  }

  @Test func `a new base knows the two guides and their page`() throws {
    let documents = try store.officialDocuments()
    #expect(documents.map(\.audience) == [.companies, .schools, .everybody])
    #expect(documents.allSatisfy { $0.address.contains("eduscol") && $0.checkedOn == nil })
  }

  @Test func `a guide given stands on the record of its company`() throws {
    let company = try school.company("garage moreau")
    let guide = SentGuide(
      id: store.newIdentifier(), company: company, title: "Guide national",
      on: SampleSchool.today, recipient: "M. Moreau", medium: .byHand, agent: school.petit.id,
      agentName: "Mme Petit")
    try store.save(guide, by: school.session, key: school.key())
    #expect(try store.companyFile(company)?.guides == [guide])
  }

  @Test func `settings are for those who may change them`() throws {
    let reader = Session(agent: school.klein)
    let clerk = Session(agent: school.weber)
    let post = try self.post()
    #expect(throws: StoreError.self) { try store.save(post, by: clerk, key: school.key()) }
    let contact = InstitutionContact(id: store.newIdentifier(), kind: .itService, name: "DSI")
    #expect(throws: StoreError.self) { try store.save(contact, by: reader, key: school.key()) }
    try store.save(contact, by: clerk, key: school.key())
    #expect(try store.posts().isEmpty)
  }

  @Test func `what is new of an agent, a school and a tutor comes back`() throws {
    var agent = school.weber
    agent.claimedBefore = [2026: Distance(metres: 1_450_500)]
    agent.status = .contract
    agent.origin = .business
    try store.saveAgent(agent, by: school.session, key: school.key())
    agent.version = 2
    #expect(try store.agent(agent.id) == agent)
    var establishment = school.establishment
    establishment.phone = Phone(sample: "03 87 00 00 00")
    establishment.assimilatedCommunes = [try InseeCode(parsing: "57447")]
    try store.saveEstablishment(establishment, by: school.session, key: school.key())
    establishment.version = 2
    #expect(try store.institution().establishments == [establishment])
    let company = try school.company("garage moreau")
    var tutor = try #require(try store.companyFile(company)?.contacts.first)
    tutor.training = .enrolled
    tutor.trainingDetails = TrainingDetails(
      on: SampleSchool.today, organism: "CAFOC", session: "janvier 2027",
      certifiedOn: Day(sample: "2027-02-01"))
    try store.save(tutor, by: school.session, key: school.key())
    tutor.version += 1
    #expect(try store.companyFile(company)?.contacts.first == tutor)
  }

  @Test func `the list of untrained tutors is that of the records`() throws {
    let query = CompanyQuery(filter: .untrainedTutors)
    let listed = Set(try store.companies(query, limit: 100).lines.map(\.id))
    let all = try store.companies(CompanyQuery(), limit: 100).lines.map(\.id)
    let expected = try all.filter { id in
      try store.companyFile(id)?.contacts.contains { $0.isUntrainedTutor } ?? false
    }
    #expect(!expected.isEmpty && expected.count < all.count)
    #expect(listed == Set(expected))
  }

  private func post() throws -> Post {
    Post(
      id: store.newIdentifier(), holder: school.petit.id,
      main: PostShare(uai: school.establishment.uai, percent: 60),
      second: PostShare(uai: try Uai(parsing: "0601551K"), percent: 40), funding: "FAM")
  }

  private func loan(_ item: String, returned: Day? = nil) throws -> EquipmentLoan {
    EquipmentLoan(
      id: store.newIdentifier(), item: item, holder: school.petit.id,
      lentOn: Day(sample: "2026-09-01"), returnedOn: returned)
  }
}
