import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

/// Opening and closing a school year.
struct YearTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }
  private var year: SchoolYear { sample.first.year }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func close() throws {
    try store.close(year, on: SampleSchool.today, by: school.session, key: school.key())
  }

  private func refuses(_ act: () throws -> Void) -> Bool {
    do {
      try act()
      return false
    } catch StoreError.closedYear(let closed) {
      return closed == year
    } catch {
      return false
    }
  }

  @Test func `ticks are kept with who and when`() throws {
    #expect(try store.yearFile(year).ticks.isEmpty)
    try store.toggle(
      .contacts, of: year, on: SampleSchool.today, by: Session(agent: school.weber),
      key: school.key())
    #expect(try store.yearFile(year).tick(of: .contacts)?.by == "Mme Weber")
    try store.toggle(
      .contacts, of: year, on: SampleSchool.today, by: school.session, key: school.key())
    #expect(try store.yearFile(year).ticks.isEmpty)
  }

  @Test func `a closed year is read and not written`() throws {
    var placement = try sample.placement("gaufrette")
    try close()
    let (session, id) = (school.session, placement.id)
    placement.referent = "Mme Roth"
    #expect(refuses { try store.save(placement, by: session, key: school.key()) })
    #expect(refuses { try store.save(sample.second, by: session, key: school.key()) })
    #expect(
      refuses {
        try store.toggle(
          .attestations, of: year, on: SampleSchool.today, by: session, key: school.key())
      })
    #expect(
      refuses {
        _ = try store.createPlacements(
          in: sample.second.id, for: [sample.schoolClass.id], by: session, key: school.key())
      })
    #expect(
      refuses {
        _ = try store.mark([id], .attested, on: SampleSchool.today, by: session, key: school.key())
      })
    #expect(
      refuses { _ = try store.remind([id], on: SampleSchool.today, by: session, key: school.key()) }
    )
    #expect(refuses { try store.update(sample.schoolClass, by: session, key: school.key()) })
    #expect(
      refuses {
        try store.save(
          Lead(
            id: store.newIdentifier(), placement: id, companyName: "Garage", on: SampleSchool.today,
            by: "l'élève"), by: session, key: school.key())
      })
    #expect(
      refuses {
        try store.save(
          Appraisal(
            id: store.newIdentifier(), company: try school.company("garage moreau"),
            period: sample.first.id, on: SampleSchool.today, author: "Mme Petit"), by: session,
          key: school.key())
      })
    #expect(try sample.placement("gaufrette").referent == "M. Klein")
  }

  @Test func `it opens again with a motive, for an officer or the DDFPT`() throws {
    try close()
    #expect(throws: StoreError.self) {
      try store.reopen(
        year, motive: "x", on: SampleSchool.today, by: Session(agent: school.weber),
        key: school.key())
    }
    try store.reopen(
      year, motive: "attestation tardive", on: SampleSchool.today,
      by: Session(agent: school.duval), key: school.key())
    let file = try store.yearFile(year)
    #expect(file.closedOn == nil && file.events.count == 2)
    try sample.change("gaufrette") { $0.referent = "Mme Roth" }
    let history = try store.history(of: file.id.rawValue, limit: 5).map(\.act)
    #expect(history == ["year.reopen", "year.close"])
  }

  @Test func `the figures of the steps`() throws {
    let figures = try store.yearFigures(year, today: SampleSchool.today, by: school.session)
    #expect(figures.present == 12 && figures.placedInClass == 12 && figures.elsewhere == 0)
    #expect(figures.periods == 2 && figures.earlierPeriods == 0)
    #expect(figures.stays == 10 && figures.awaitedAttestations == 9)
    #expect(figures.hosts == 7 && figures.unappraisedHosts == 7)
    let next = try store.yearFigures(year.next, today: SampleSchool.today, by: school.session)
    #expect(next.elsewhere == 12 && next.earlierPeriods == 2)
    let late = try store.learners(
      LearnerQuery(filter: .notInYear(year.next, SampleSchool.today)), limit: 50,
      by: school.session)
    #expect(late.lines.count == 12)
  }

  @Test func `who leaves today is done with`() throws {
    let waiting = LearnerQuery(filter: .notInYear(year.previous, SampleSchool.today))
    let before = try store.learners(waiting, limit: 50, by: school.session).lines
    let gone = try #require(before.first)
    _ = try store.setLeaving(
      of: [gone.id], on: SampleSchool.today, by: school.session, key: school.key())
    let figures = try store.yearFigures(year, today: SampleSchool.today, by: school.session)
    #expect(figures.left == 1 && figures.present == 12)
    let after = try store.learners(waiting, limit: 50, by: school.session).lines
    #expect(after.map(\.id) == before.dropFirst().map(\.id))
  }

  @Test func `hosts without an appraisal are named, those with one are not`() throws {
    let company = try school.company("garage moreau")
    try store.save(
      Appraisal(
        id: store.newIdentifier(), company: company, on: SampleSchool.today, author: "Mme Petit"),
      by: school.session, key: school.key())
    let hosts = try store.unappraisedHosts(of: year, by: school.session)
    #expect(hosts.count == 6 && !hosts.contains { $0.id == company })
    let addresses = try store.hostAddresses(of: year, by: school.session)
    #expect(addresses.contains("karim@garage-moreau.example"))
    #expect(addresses == Array(Set(addresses)).sorted())
  }
}
