import BureauDomain
import BureauExchange
import BureauStore
import Testing

/// The demonstration base, told once for all tests of Tuesday 24 November 2026.
struct DemoTests {
  private static let today = Instant(milliseconds: 1_795_509_720_000).day(secondsFromUTC: 0)

  private let school: DemoSchool

  init() throws { school = try DemoSchool.on(Self.today) }

  @Test func `the directory is Metz and the portfolio some two hundred firms`() throws {
    #expect(try school.store.directoryTally() == .exact(2048))
    #expect(try school.files().count == 200)
    #expect(try school.store.agents().count == 4)
    #expect(try school.store.establishments().count == 2)
  }

  @Test func `the institution around the office is there, with something to do`() throws {
    let institution = try school.store.institution()
    let findings = Checks.broken(by: institution, on: Self.today, CheckSettings.standard)
    #expect(findings.map(\.violation.check) == [.et01, .et03])
    #expect(institution.posts.map(\.quota) == [100])
    #expect(try school.store.institutionContacts().count == 7)
    #expect(try school.store.equipmentLoans().count { $0.returnedOn == nil } == 2)
    #expect(try school.files().count { !$0.guides.isEmpty } == 6)
    let addresses = try school.store.institutionContacts().compactMap(\.email)
    #expect(addresses.allSatisfy { $0.rawValue.hasSuffix(".example") })
  }

  @Test func `claims stand in every state, and a month is not declared`() throws {
    let session = Session(agent: school.officer)
    let claims = try school.store.claims(by: session)
    #expect(Set(claims.map(\.claim.state)) == Set(ClaimState.allCases))
    #expect(claims.allSatisfy { $0.lines.total > .zero })
    let months = try school.store.undeclaredMonths(until: Self.today, by: session)
    #expect(months.map(\.month.iso) == ["2026-10-01"])
  }

  @Test func `the report gives both schools of the post their share`() throws {
    let year = SchoolYear.containing(Self.today)
    let report = try school.store.report(of: DaySpan(from: year.first, to: Self.today))
    #expect(report.shares.map(\.percent) == [80, 20])
    for indicator in [Indicator.companiesMet, .visits, .placesOffered] {
      let figure = try #require(report.figures.first { $0.indicator == indicator })
      #expect(figure.bySchool.allSatisfy { $0 > 0 }, "\(indicator)")
      #expect(figure.bySchool.reduce(0, +) == figure.count)
    }
  }

  @Test func `every stage of a relation is there`() throws {
    let stages = try Dictionary(grouping: school.files(), by: \.company.relation.stage)
    #expect(Set(stages.keys) == Set(RelationStage.allCases))
    #expect(stages[.opposed]?.count == 1)
    #expect(stages[.partner, default: []].count >= 40)
  }

  @Test func `an exit that asks for a motive has one`() throws {
    for file in try school.files() where file.company.relation.stage.needsMotive {
      #expect(!file.company.relation.motive.isEmpty, "\(file.company.name)")
    }
  }

  @Test func `some firms are out of service and one is published in part`() throws {
    let files = try school.files()
    #expect(files.count { $0.company.closing != nil } == 6)
    #expect(files.count { $0.sites.contains { $0.diffusion == .partial } } == 1)
  }

  @Test func `no invented firm bears the number or the name of a real one`() throws {
    let real = try school.directoryNames()
    #expect(real.count > 1500)
    for file in try school.files() {
      let siret = try #require(file.mainSite?.siret)
      #expect(siret.siren == file.company.siren)
      #expect(siret.digits.hasPrefix("0000"))
      #expect(try school.store.directoryEntry(siret) == nil)
      #expect(!real.contains(Fold.key(file.company.name)), "\(file.company.name)")
    }
  }

  @Test func `no row of the directory is adopted nor looks invented`() throws {
    var lines = try school.store.directory(limit: 500)
    while true {
      for line in lines.lines {
        #expect(line.adopted == nil)
        #expect(!line.id.digits.hasPrefix("0000"))
      }
      guard lines.hasMore, let last = lines.lines.last else { return }
      lines = try school.store.directory(from: last.key, limit: 500)
    }
  }

  @Test func `nobody can be called or written to`() throws {
    for file in try school.files() {
      let phones = file.sites.compactMap(\.switchboard) + file.contacts.compactMap(\.phone)
      #expect(phones.allSatisfy { $0.digits.hasPrefix("035301") || $0.digits.hasPrefix("063998") })
      #expect(file.contacts.compactMap(\.email).allSatisfy { $0.rawValue.hasSuffix(".example") })
    }
  }

  @Test func `the codes and courses of study are those of the reference data`() throws {
    for file in try school.files() {
      let site = try #require(file.mainSite)
      let naf = try #require(site.naf)
      #expect(Reference.nafLabel(naf) != nil, "\(naf)")
      #expect(site.coordinates != nil && site.postalCode != nil, "\(site.town)")
      #expect(file.offers.allSatisfy { !$0.formation.mef.isEmpty }, "\(file.offers)")
    }
  }

  @Test func `every kind of activity and every step of a tutor's training is there`() throws {
    let files = try school.files()
    let activities = files.flatMap(\.activities)
    #expect(Set(activities.map(\.kind)) == Set(ActivityKind.allCases))
    #expect(activities.count > 400)
    #expect(activities.contains { $0.state == .planned })
    let trainings = Set(files.flatMap(\.contacts).map(\.training))
    #expect(trainings == Set(TutorTraining.allCases))
    #expect(Set(files.flatMap(\.offers).map(\.state)) == Set(OfferState.allCases))
  }

  @Test func `the year ends the day before and the diary begins the day after`() throws {
    let first = Self.today.adding(days: -460)
    for activity in try school.files().flatMap(\.activities) {
      #expect(activity.on.weekday < .saturday)
      if activity.state == .planned {
        #expect(activity.on > Self.today)
      } else {
        #expect(activity.on < Self.today && activity.on > first)
      }
    }
  }

  @Test func `home is alive`() throws {
    let home = try school.store.dashboard(for: school.officer.id, today: Self.today)
    #expect(home.overdue >= 6)
    #expect(home.dueToday >= 3)
    #expect(home.openPlaces > 20)
    #expect(home.stalePartners > 0)
    #expect(home.partners > 40)
    #expect(!home.due.isEmpty && !home.planned.isEmpty)
  }

  @Test func `records bear the moment they were saved, never the future`() throws {
    let instant = try #require(try school.files().compactMap(\.company.stamp?.at).max())
    #expect(instant.day(secondsFromUTC: 0) < Self.today)
  }

  @Test func `words find firms by name, town and tag`() throws {
    for words in ["carrosserie", "metz", "automobile", "garage"] {
      let tally = try school.store.companyTally(CompanyQuery(words: words))
      guard case .exact(let count) = tally else {
        Issue.record("\(tally)")
        continue
      }
      #expect(count > 0, "\(words)")
    }
  }

  @Test func `the classes of this year have learners in every situation`() throws {
    let session = Session(agent: school.officer)
    let classes = try school.store.classes(
      of: SchoolYear.containing(Self.today), on: Self.today)
    #expect(classes.count == 10)
    #expect(classes.allSatisfy { $0.present >= 9 })
    #expect(classes.allSatisfy { $0.schoolClass.formation?.level != nil })
    let filters: [(LearnerFilter, ClosedRange<Int>)] = [
      (.present(Self.today), 155...162), (.left(Self.today), 3...3),
      (.withoutClass(Self.today), 2...2), (.status(.apprentice, Self.today), 6...6),
      (.status(.btsStudent, Self.today), 15...17),
      (.minorsWithoutRepresentative(Self.today), 20...60),
    ]
    for (filter, range) in filters {
      let lines = try school.store.learners(
        LearnerQuery(filter: filter), limit: 500, by: session
      ).lines
      #expect(range.contains(lines.count), "\(filter)")
      #expect(lines.allSatisfy { (14...21).contains($0.birthDate?.yearsUntil(Self.today) ?? 0) })
    }
  }

  @Test func `the placements of the year stand in every state, changes of paper included`() throws {
    let session = Session(agent: school.officer)
    let files = try school.store.placements(PlacementQuery(), limit: 1000, by: session).lines
      .compactMap { try school.store.placementFile($0.id, by: session) }
    let states = Set(files.map { $0.placement.state(on: Self.today) })
    #expect(Set(PlacementState.allCases).subtracting(states).isEmpty)
    let changes = files.flatMap { $0.placement.convention?.changes ?? [] }
    #expect(Set(changes.map(\.form)) == Set(ConventionChange.Form.allCases))
  }

  @Test func `no period lies in the holidays of the zone`() throws {
    let year = SchoolYear.containing(Self.today)
    let zone = try #require(school.store.establishments().first?.zone)
    let holidays = Reference.holidays(in: zone).map(\.span)
    let periods = try [year.previous, year].flatMap { try school.store.periods(of: $0) }
    #expect(periods.count == 7)
    for period in periods {
      #expect(!holidays.contains { $0.overlaps(period.span) }, "\(period.name) \(period.span)")
    }
  }

  @Test func `one tutor has too many learners, and nobody else`() throws {
    let lines = try school.store.placements(
      PlacementQuery(), limit: 1000, by: Session(agent: school.officer)
    ).lines
    let crowded = try lines.compactMap { line in
      try school.store.placementFile(line.id, by: Session(agent: school.officer))
    }.filter { file in
      Checks.broken(by: file, on: Self.today, .standard).contains { $0.check == .pl05 }
    }
    let loads = crowded.map { ($0.placement.host?.companyName ?? "", $0.loads) }
    #expect(!crowded.isEmpty && crowded.count <= 4, "\(loads)")
    #expect(Set(crowded.map { $0.placement.host?.company }).count == 1, "\(loads)")
    #expect(lines.count { $0.recorded == .withoutPlace } < lines.count / 4)
  }

  @Test func `the base is sound`() throws {
    #expect(try school.store.verify(quick: false).isSound)
  }

  @Test func `the same day gives the same school, another seed another one`() throws {
    let again = try DemoSchool(Self.today)
    #expect(try again.files() == school.files())
    let other = try DemoSchool(Self.today, seed: 1)
    #expect(try other.files().map(\.company.name) != school.files().map(\.company.name))
  }

  @Test(arguments: ["2026-08-16", "2028-02-29"])
  func `it is alive on any day`(_ iso: String) throws {
    let today = try #require(Day(iso: iso))
    let school = try DemoSchool(today)
    let home = try school.store.dashboard(for: school.officer.id, today: today)
    #expect(home.overdue > 0 && home.dueToday > 0 && home.openPlaces > 0)
    #expect(try school.files().flatMap(\.activities).count > 400)
  }
}
