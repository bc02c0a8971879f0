import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct CompanyActsTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test func `what is added is read back whole`() throws {
    let new = newCompany()
    _ = try store.addCompany(new, by: school.session, key: school.key())
    let file = try #require(try store.companyFile(new.company.id))
    var company = new.company
    company.siren = new.site.siret?.siren
    company.stamp = Stamp(author: "Mme Petit", at: SampleEnvironment.now)
    #expect(file.company == company)
    #expect(file.sites == [new.site])
    #expect(file.contacts == new.contacts)
    #expect(file.offers.isEmpty)
    #expect(file.activities.isEmpty)
    #expect(file.lastContactOn == nil)
  }

  @Test func `a known SIRET or SIREN opens the company that has it`() throws {
    let garage = try school.company("garage moreau")
    let file = try #require(try store.companyFile(garage))
    var new = newCompany()
    new.site.siret = file.sites[0].siret
    expectDuplicate(of: garage) {
      _ = try store.addCompany(new, by: school.session, key: school.key())
    }
    new.site.siret = nil
    new.company.siren = file.company.siren
    expectDuplicate(of: garage) {
      _ = try store.addCompany(new, by: school.session, key: school.key())
    }
    #expect(try store.companyFile(new.company.id) == nil)
    #expect(try store.company(withSiret: try #require(file.sites[0].siret)) == garage)
    #expect(try store.company(withSiren: try #require(file.company.siren)) == garage)
  }

  @Test func `a second site may not take a SIRET that is known`() throws {
    let garage = try school.company("garage moreau")
    let known = try #require(try store.companyFile(garage)?.sites.first?.siret)
    let bakery = try school.company("épi or")
    let site = Site(id: store.newIdentifier(), company: bakery, siret: known)
    expectDuplicate(of: garage) {
      try store.save(site, by: school.session, key: school.key())
    }
    var own = try #require(try store.companyFile(bakery)?.sites.first)
    own.siret = known
    expectDuplicate(of: garage) {
      try store.save(own, by: school.session, key: school.key())
    }
  }

  @Test func `a company may not take the SIREN of another one`() throws {
    let garage = try school.company("garage moreau")
    var bakery = try #require(try store.companyFile(try school.company("épi or"))).company
    bakery.siren = try store.companyFile(garage)?.company.siren
    expectDuplicate(of: garage) {
      try store.update(bakery, by: school.session, key: school.key())
    }
  }

  @Test func `a save over a changed record is refused with the other side whole`() throws {
    let id = try school.company("garage moreau")
    let read = try #require(try store.companyFile(id)).company
    var theirs = read
    theirs.notes = "Sonner deux fois."
    try store.update(theirs, by: Session(agent: school.weber), key: school.key())

    var mine = read
    mine.notes = "Entrer par la cour."
    let error = #expect(throws: StoreError.self) {
      try store.update(mine, by: school.session, key: school.key())
    }
    guard case .changedElsewhere(let conflict) = error,
      case .company(let found) = conflict.theirs
    else {
      Issue.record("no conflict: \(String(describing: error))")
      return
    }
    #expect(conflict.mine == read.version)
    #expect(conflict.stamp == Stamp(author: "Mme Weber", at: SampleEnvironment.now))
    #expect(found == (try store.companyFile(id))?.company)
    #expect(found.notes == "Sonner deux fois.")
    #expect(found.version == read.version + 1)
  }

  @Test func `sites, contacts and offers refuse a stale version too`() throws {
    let file = try #require(try store.companyFile(try school.company("garage moreau")))
    var (site, contact, offer) = (file.sites[0], file.contacts[0], file.offers[0])
    site.sign = "Moreau Auto"
    contact.title = "gérante"
    offer.places += 1
    try store.save(site, by: school.session, key: school.key())
    try store.save(contact, by: school.session, key: school.key())
    try store.update(offer, by: school.session, key: school.key())
    (site.sign, contact.title, offer.places) = ("Autre", "autre", 9)
    expectConflict { try store.save(site, by: school.session, key: school.key()) }
    expectConflict { try store.save(contact, by: school.session, key: school.key()) }
    expectConflict { try store.update(offer, by: school.session, key: school.key()) }
  }

  @Test func `a save that changes nothing keeps the version`() throws {
    let id = try school.company("garage moreau")
    let company = try #require(try store.companyFile(id)).company
    try store.update(company, by: Session(agent: school.weber), key: school.key())
    #expect(try store.companyFile(id)?.company == company)
  }

  @Test func `a record that is gone is said to be gone`() throws {
    let stranger = newCompany().company
    #expect(throws: StoreError.self) {
      try store.update(stranger, by: school.session, key: school.key())
    }
    #expect(try store.companyFile(stranger.id) == nil)
  }

  @Test func `repeating a save with its key adds nothing`() throws {
    let (new, key) = (newCompany(), school.key())
    let first = try store.addCompany(new, by: school.session, key: key)
    let second = try store.addCompany(new, by: school.session, key: key)
    #expect(first == second)
  }

  @Test func `a reader changes nothing`() throws {
    #expect(throws: StoreError.self) {
      try store.addCompany(newCompany(), by: Session(agent: school.klein), key: school.key())
    }
  }

  @Test func `the line of a company follows its records`() throws {
    let id = try school.company("garage moreau")
    var file = try #require(try store.companyFile(id))
    file.company.name = "Garage Moreau Père et Filles"
    file.sites[0].town = "Ancy-Dornot"
    file.contacts[0].name = "Karima Moreau"
    try store.update(file.company, by: school.session, key: school.key())
    try store.save(file.sites[0], by: school.session, key: school.key())
    try store.save(file.contacts[0], by: school.session, key: school.key())
    let line = try #require(
      try store.companies(CompanyQuery(words: "karima ancy filles"), limit: 2).lines.first)
    #expect(line.id == id)
    #expect(line.town == "Ancy-Dornot")
    #expect(line.contactName == "Karima Moreau")
    #expect(line.openPlaces == 3)
    #expect(try store.companies(CompanyQuery(words: "montigny moreau"), limit: 2).lines.isEmpty)
  }

  @Test func `a closed site or contact leaves the line to the next one`() throws {
    let id = try school.company("garage moreau")
    let file = try #require(try store.companyFile(id))
    let second = Site(id: store.newIdentifier(), company: id, sign: "Annexe", town: "Scy-Chazelles")
    try store.save(second, by: school.session, key: school.key())
    let closing = Closing(on: SampleSchool.today, motive: "déménagement")
    try store.close(.site(file.sites[0].id), closing, by: school.session, key: school.key())
    try store.close(.contact(file.contacts[0].id), closing, by: school.session, key: school.key())
    let line = try #require(
      try store.companies(CompanyQuery(words: "garage moreau"), limit: 1).lines.first)
    #expect(line.town == "Scy-Chazelles")
    #expect(line.sign == "Annexe")
    #expect(line.contactName == "Lina Moreau")
    try store.reopen(.site(file.sites[0].id), by: school.session, key: school.key())
    #expect(
      try store.companies(CompanyQuery(words: "garage moreau"), limit: 1).lines[0].town
        == "Montigny-lès-Metz")
    #expect(try store.companyFile(id)?.sites[0].closing == nil)
  }

  @Test func `the relation of several companies moves at once, or not at all`() throws {
    let ids = [try school.company("épi or"), try school.company("carrosserie da silva")]
    try store.changeRelation(
      of: ids, to: .refused, motive: "pas cette année", on: SampleSchool.today,
      by: Session(agent: school.duval), key: school.key())
    for id in ids {
      let relation = try store.companyFile(id)?.company.relation
      #expect(
        relation
          == Relation(
            stage: .refused, motive: "pas cette année", since: SampleSchool.today,
            author: "M. Duval"))
    }
    #expect(throws: StoreError.self) {
      try store.changeRelation(
        of: [ids[0], Company.ID(rawValue: "nobody")], to: .partner, on: SampleSchool.today,
        by: school.session, key: school.key())
    }
    #expect(try store.companyFile(ids[0])?.company.relation.stage == .refused)
  }

  private func newCompany() -> NewCompany {
    let id: Company.ID = store.newIdentifier()
    var company = Company(
      id: id, name: "L'Œuvre d'Ève", source: .network, tags: ["art", "verre"],
      notes: "À voir.")
    company.relation = Relation(
      stage: .contacted, since: SampleSchool.today, author: "Mme Petit")
    company.nextAction = NextAction(
      kind: .visit, due: SampleSchool.today, owner: school.weber.id, ownerName: "Mme Weber",
      note: "le matin")
    let site = Site(
      id: store.newIdentifier(), company: id, siret: Siret(sampleFirm: 900), sign: "Ève",
      address: "1 rue des Tanneurs", postalCode: PostalCode(sample: "57000"),
      commune: InseeCode(sample: "57463"), town: "Metz",
      coordinates: Coordinates(latitude: 49.1197, longitude: 6.1763),
      naf: NafCode(sample: "naf2025:23.15Y"), workforce: .from1,
      switchboard: Phone(sample: "03 53 01 99 01"), diffusion: .partial,
      regulatedWorks: RegulatedWorks(
        declaredOn: SampleSchool.today, until: SampleSchool.today.adding(months: 36)))
    let contact = Contact(
      id: store.newIdentifier(), company: id, site: site.id, name: "Ève Noël",
      title: "verrière", roles: [.tutor, .signatory], phone: Phone(sample: "+352 26 12 34 56"),
      email: Email(sample: "eve@oeuvre.example"), training: .proposed)
    return NewCompany(company: company, site: site, contacts: [contact])
  }

  private func expectDuplicate(of id: Company.ID, _ body: () throws -> Void) {
    let error = #expect(throws: StoreError.self) { try body() }
    guard case .duplicate(id) = error else {
      Issue.record("no duplicate: \(String(describing: error))")
      return
    }
  }

  private func expectConflict(_ body: () throws -> Void) {
    let error = #expect(throws: StoreError.self) { try body() }
    guard case .changedElsewhere = error else {
      Issue.record("no conflict: \(String(describing: error))")
      return
    }
  }
}
