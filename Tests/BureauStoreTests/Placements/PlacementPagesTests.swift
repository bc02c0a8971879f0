import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct PlacementPagesTests {
  private let school: SampleSchool
  private let sample: SamplePlacements
  private var store: Store { school.store }

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func names(_ query: PlacementQuery) throws -> [String] {
    try store.placements(query, limit: 50, by: school.session).lines.map {
      String($0.learnerName.prefix { $0 != " " })
    }
  }

  @Test func `the most urgent come first`() throws {
    #expect(
      try names(PlacementQuery(period: sample.second.id)) == [
        "ABRICOTIN", "BOUTONNET", "TARTELETTE", "CALISSON", "DRAGÉE", "ESQUIMAU", "FINANCIER",
        "GAUFRETTE", "MADELEINE", "SABLÉ", "NOUGATINE", "PRALINE",
      ])
  }

  @Test(arguments: [
    (PlacementPhase.seeking, 3), (.paperwork, 4), (.running, 5), (.over, 12),
  ])
  func `filters cut the list`(phase: PlacementPhase, count: Int) throws {
    let query = PlacementQuery(phase: phase)
    #expect(try names(query).count == count)
    #expect(try store.placementTally(query, by: school.session) == .exact(count))
  }

  @Test func `without attestation are as many as closing the year counts, unsigned ones too`()
    throws
  {
    let query = PlacementQuery(isUnattested: true, year: sample.first.year)
    let figures = try store.yearFigures(
      sample.first.year, today: SampleSchool.today, by: school.session)
    let lines = try store.placements(query, limit: 50, by: school.session).lines
    #expect(lines.count == figures.awaitedAttestations)
    #expect(lines.contains { $0.recorded == .agreed } && lines.contains { $0.recorded == .signed })
    #expect(lines.allSatisfy { !$0.companyName.isEmpty && !$0.isAttested })
    #expect(
      try store.placementTally(query, by: school.session) == .exact(figures.awaitedAttestations))
  }

  @Test func `all placements are handed over once, or those wanted, as long as one asks`() throws {
    var all: [Placement.ID] = []
    try store.eachPlacement(by: school.session) {
      all.append($0.placement.id)
      return true
    }
    #expect(
      try all == store.placements(PlacementQuery(), limit: 50, by: school.session).lines.map(\.id))
    var some: [Placement.ID] = []
    try store.eachPlacement(of: [all[3], all[1], all[2]], by: school.session) {
      some.append($0.placement.id)
      return some.count < 2
    }
    #expect(some == [all[3], all[1]])
  }

  @Test func `words find learner, class, company and référent`() throws {
    for words in ["gauf jad", "1mvb klein gauf", "moreau gauf"] {
      #expect(try names(PlacementQuery(words: words, period: sample.second.id)) == ["GAUFRETTE"])
    }
  }

  @Test func `pages walk the whole list once, both ways`() throws {
    let query = PlacementQuery()
    var forward: [Placement.ID] = []
    var key: PageKey?
    repeat {
      let page = try store.placements(query, from: key, limit: 5, by: school.session)
      forward += page.lines.map(\.id)
      key = page.hasMore ? page.lines.last?.key : nil
    } while key != nil
    let backward = try store.placements(
      query, direction: .backward, limit: 50, by: school.session
    ).lines.map(\.id)
    #expect(forward == backward)
    #expect(Set(forward).count == 24)
  }

  @Test func `home counts what presses`() throws {
    let totals = try store.placementTotals(today: SampleSchool.today, by: school.session)
    #expect(totals.withoutPlace == 3 && totals.withoutPlaceSoon == 3)
    #expect(totals.paperwork == 4 && totals.latePaperwork == 4)
    #expect(totals.underWay == 0 && totals.lateAttestations == 2)
    #expect(totals.pressing.first?.learnerName == "CALISSON Inaya")
  }

  @Test func `free places are ranked by distance, hosts to avoid left out`() throws {
    let placement = try sample.placement("abricotin")
    let metz = InseeCode(rawValue: "57463")
    let places = try store.freePlaces(for: placement.id, from: metz, by: school.session)
    #expect(places.map(\.companyName) == ["Garage Moreau & Fils"])
    #expect(places.first?.free == 1)
    #expect(places.first?.distance != nil)
    #expect(places.first?.lastUsed == Day(sample: "2026-12-18"))
    let company = try school.company("garage moreau")
    try store.save(
      Appraisal(
        id: store.newIdentifier(), company: company, on: SampleSchool.today, author: "Mme Petit",
        isKept: false), by: school.session, key: school.key())
    #expect(try store.freePlaces(for: placement.id, from: metz, by: school.session).isEmpty)
  }

  @Test func `an offer finds who seeks it`() throws {
    let company = try school.company("garage moreau")
    let offers = try #require(try store.companyFile(company)).offers
    let offer = try #require(offers.first { $0.period == "PFMP 2" })
    let names = try store.seekers(
      for: offer.id, today: SampleSchool.today, by: school.session
    ).map(\.learnerName)
    #expect(names == ["ABRICOTIN Léa", "BOUTONNET Yanis", "TARTELETTE Noah"])
    let after = sample.second.span.to.adding(days: 1)
    #expect(try store.seekers(for: offer.id, today: after, by: school.session).isEmpty)
  }

  @Test(
    arguments: [nil, PlacementPhase.seeking], [0, 1, 2])
  func `a list of placements walks the index of its filter`(phase: PlacementPhase?, scope: Int)
    throws
  {
    var query = PlacementQuery(phase: phase)
    if scope > 0 { query.period = sample.second.id }
    if scope > 1 { query.schoolClass = sample.schoolClass.id }
    let first = try store.placements(query, limit: 2, by: school.session)
    for direction in [PageDirection.forward, .backward] {
      let plan = try store.plan {
        _ = try store.placements(
          query, from: first.lines.last?.key, direction: direction, limit: 3, by: school.session)
      }
      #expect(plan.contains("USING INDEX " + query.index), "\(plan)")
      #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
    }
  }

  @Test func `the figures of home are read in an index`() throws {
    let plan = try store.plan {
      _ = try store.placementTotals(today: SampleSchool.today, by: school.session)
    }
    #expect(!plan.contains("SCAN placement"), "\(plan)")
    #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
  }
}
