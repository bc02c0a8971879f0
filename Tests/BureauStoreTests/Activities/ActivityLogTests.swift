import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct ActivityLogTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  @Test func `a visit brings all that came with it, at once`() throws {
    let id = try school.company("clim est")
    let before = try #require(try store.companyFile(id))
    let tutor = before.contacts[0].id
    let next = NextAction(
      kind: .sendConvention, due: SampleSchool.today.adding(days: 5), owner: school.petit.id,
      ownerName: "Mme Petit", note: "PFMP 2")
    let visit = try store.log(
      ActivityLog(
        target: .company(id), site: before.sites[0].id, kind: .visit, on: SampleSchool.today,
        from: ClockTime(hour: 14, minute: 0), to: ClockTime(hour: 15, minute: 10),
        agent: school.petit.id, contacts: [tutor],
        newContacts: [NewContact(name: "Aude Klein", title: "assistante", roles: [.signatory])],
        purposes: [.places, .tutors], results: [.placesOffered, .tutorTraining],
        offers: [
          NewOffer(formation: Formation(label: "Bac pro Froid"), period: "PFMP 2", places: 2),
          NewOffer(formation: Formation(mef: "2472550431", label: "CAP"), period: "", places: 1),
        ],
        trainings: [tutor: .proposed], notes: "Atelier neuf.", next: .set(next)),
      by: school.session, key: school.key())

    let file = try #require(try store.companyFile(id))
    let activity = try #require(file.activities.first { $0.id == visit })
    #expect(activity.agentName == "Mme Petit")
    #expect(activity.contacts == [tutor, file.contacts[1].id])
    #expect(activity.purposes == [.places, .tutors])
    #expect(activity.to == ClockTime(hour: 15, minute: 10))
    #expect(activity.state == .done)
    #expect(activity.notes == "Atelier neuf.")
    #expect(file.contacts[1].name == "Aude Klein")
    #expect(file.contacts[1].site == before.sites[0].id)
    #expect(file.contacts[0].training == .proposed)
    #expect(Set(file.offers.map(\.activity)) == [visit])
    #expect(file.company.nextAction == next)
    #expect(before.company.relation.stage == .contacted)
    #expect(
      file.company.relation
        == Relation(stage: .inDiscussion, since: SampleSchool.today, author: "Mme Petit"))
    #expect(file.lastContactOn == SampleSchool.today)
    let line = try #require(
      try store.companies(CompanyQuery(words: "clim aude"), limit: 1).lines.first)
    #expect(line.openPlaces == 3)
    #expect(line.lastContactOn == SampleSchool.today)
    #expect(line.next?.kind == .sendConvention)
  }

  @Test func `logging with a row of the directory adopts it`() throws {
    let siret = Siret(sampleFirm: 500)
    let call = ActivityLog(
      target: .directory(siret), kind: .call, on: SampleSchool.today, agent: school.weber.id,
      newContacts: [NewContact(name: "M. Schmitt", phone: Phone(sample: "06 39 98 00 01"))],
      results: [.answered], place: .remote)
    let key = school.key()
    let id = try store.log(call, by: Session(agent: school.weber), key: key)
    #expect(try store.log(call, by: Session(agent: school.weber), key: key) == id)
    let company = try #require(try store.company(withSiret: siret))
    let file = try #require(try store.companyFile(company))
    #expect(file.activities.map(\.id) == [id])
    #expect(file.activities[0].site == file.sites[0].id)
    #expect(file.company.relation.stage == .contacted)
    #expect(file.contacts.map(\.name) == ["M. Schmitt"])
    #expect(try store.companies(CompanyQuery(words: "0639980001"), limit: 1).lines[0].id == company)
  }

  @Test func `a log that fails leaves nothing behind`() throws {
    let siret = Siret(sampleFirm: 500)
    let visit = ActivityLog(
      target: .directory(siret), kind: .visit, on: SampleSchool.today, agent: school.petit.id,
      trainings: [Contact.ID(rawValue: "nobody"): .done])
    #expect(throws: StoreError.self) {
      try store.log(visit, by: school.session, key: school.key())
    }
    #expect(try store.company(withSiret: siret) == nil)
    #expect(try store.companyTally(CompanyQuery()) == .exact(13))
    #expect(try store.matches("schmitt", limit: 2).map(\.target) == [.directory(siret)])
  }

  @Test func `a planned visit neither moves the relation nor counts as contact`() throws {
    let id = try school.company("pharmacie")
    let visit = ActivityLog(
      target: .company(id), kind: .visit, state: .planned, on: SampleSchool.today,
      agent: school.petit.id)
    let activity = try store.log(visit, by: school.session, key: school.key())
    #expect(try store.companyFile(id)?.company.relation.stage == .prospect)
    #expect(try store.companyFile(id)?.lastContactOn == nil)

    var done = try #require(try store.activityFile(activity)).activity
    done.state = .done
    try store.update(done, by: school.session, key: school.key())
    #expect(try store.companyFile(id)?.company.relation.stage == .inDiscussion)
    #expect(try store.companyFile(id)?.lastContactOn == SampleSchool.today)
    #expect(throws: StoreError.self) {
      try store.update(done, by: school.session, key: school.key())
    }
  }

  @Test func `the people met can be mended, and only so is a new version`() throws {
    let id = try school.company("garage moreau")
    let file = try #require(try store.companyFile(id))
    var visit = try #require(file.activities.first { $0.contacts.count == 2 })
    visit.contacts.reverse()
    try store.update(visit, by: school.session, key: school.key())
    let read = try #require(try store.activityFile(visit.id))
    #expect(read.activity.contacts == visit.contacts)
    #expect(read.activity.version == visit.version + 1)
    #expect(read.contacts.map(\.name) == ["Lina Moreau", "Karim Moreau"])
  }

  @Test func `the next action may be kept or cleared`() throws {
    let id = try school.company("garage moreau")
    let planned = try store.companyFile(id)?.company.nextAction
    for (step, expected) in [(NextStep.keep, planned), (.clear, nil)] {
      let mail = ActivityLog(
        target: .company(id), kind: .mail, on: SampleSchool.today, agent: school.petit.id,
        next: step)
      _ = try store.log(mail, by: school.session, key: school.key())
      #expect(try store.companyFile(id)?.company.nextAction == expected)
    }
  }

  @Test func `an offer that is filled leaves the open places`() throws {
    let id = try school.company("garage moreau")
    var offer = try #require(
      try store.companyFile(id)?.offers.first { $0.state == .confirmed })
    offer.state = .filled
    try store.update(offer, by: school.session, key: school.key())
    let line = try store.companies(CompanyQuery(words: "garage moreau"), limit: 1).lines[0]
    #expect(line.openPlaces == 1)
    let looking = CompanyQuery(filter: .offering("maintenance vehicules"))
    #expect(try store.companies(looking, limit: 5).lines.isEmpty)
    let other = CompanyQuery(filter: .offering("carrosserie"))
    #expect(try store.companies(other, limit: 5).lines.map(\.id) == [id])
  }

  @Test func `the last activity of a kind is the one logged last, with what it brought`() throws {
    let last = try #require(try store.lastActivity(by: school.duval.id, kind: .visit))
    #expect(last.companyName == "Garage Moreau & Fils")
    #expect(last.offers.map(\.places) == [2, 1])
    #expect(last.contacts.map(\.name) == ["Karim Moreau", "Lina Moreau"])
    #expect(try store.lastActivity(by: school.klein.id, kind: .visit) == nil)
  }

  @Test(arguments: 1...4)
  func `the timeline comes newest first, page by page`(limit: Int) throws {
    let id = try school.company("garage moreau")
    let all = try #require(try store.companyFile(id)).activities
    var lines: [ActivityLine] = []
    var hasMore = true
    while hasMore {
      let page = try store.activities(of: id, before: lines.last?.key, limit: limit)
      lines += page.lines
      hasMore = page.hasMore
    }
    #expect(lines.map(\.activity) == all)
    #expect(all.map(\.on) == all.map(\.on).sorted(by: >))
    #expect(lines[0].contactNames == ["Karim Moreau", "Lina Moreau"])
  }
}
