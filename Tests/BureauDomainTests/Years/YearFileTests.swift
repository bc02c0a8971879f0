import Testing

@testable import BureauDomain

struct YearFileTests {
  private let year = SchoolYear(startYear: 2026)

  @Test func `a step is ticked and taken back, by name and day`() throws {
    var file = YearFile(id: .init(rawValue: "y1"), year: year)
    file.toggle(.periods, on: try Sample.day("2026-09-02"), by: "Mme Petit")
    #expect(file.tick(of: .periods)?.by == "Mme Petit" && file.tick(of: .learners) == nil)
    file.toggle(.periods, on: try Sample.day("2026-09-03"), by: "Mme Weber")
    #expect(file.ticks.isEmpty)
  }

  @Test func `a year is closed once, and reopened with its motive`() throws {
    var file = YearFile(id: .init(rawValue: "y1"), year: year)
    file.reopen(on: try Sample.day("2027-07-01"), by: "Mme Petit", motive: "rien")
    #expect(file.events.isEmpty && file.closedOn == nil)
    file.close(on: try Sample.day("2027-07-10"), by: "Mme Petit")
    file.close(on: try Sample.day("2027-07-11"), by: "Mme Weber")
    #expect(try file.closedOn == Sample.day("2027-07-10"))
    #expect(file.events.count == 1)
    file.reopen(on: try Sample.day("2027-09-03"), by: "M. Duval", motive: "attestation")
    #expect(file.closedOn == nil)
    #expect(file.events.last?.french == "rouverte le 03/09/2027 par M. Duval : attestation")
  }

  @Test func `every step belongs to one checklist, and says what to do`() {
    #expect(YearStep.opening + YearStep.closing == YearStep.allCases)
    #expect(YearStep.allCases.allSatisfy { $0.advice.hasSuffix(".") })
  }

  @Test func `a period is copied fifty-two weeks later, for the classes of the same name`() throws {
    func schoolClass(_ label: String, _ start: Int) -> SchoolClass {
      SchoolClass(
        id: .init(rawValue: "\(label)\(start)"), year: SchoolYear(startYear: start), label: label)
    }
    var source = try Sample.period()
    let known = [schoolClass("1MVA", 2026), schoolClass("2MVA", 2026), schoolClass("TMVA", 2026)]
    source.classes = known.prefix(2).map(\.id)
    let copy = PeriodCopy(
      source, into: year.next, from: known,
      to: [schoolClass("1mva", 2027), schoolClass("TMVA", 2027)])
    #expect(try copy.span == Sample.span("2027-11-29", "2027-12-17"))
    #expect(copy.span.from.weekday == source.span.from.weekday)
    #expect(copy.classes.map(\.label) == ["1mva"] && copy.missing == ["2MVA"])
    let made = copy.period(.init(rawValue: "d2"))
    #expect(made.year == year.next && made.name == source.name)
    #expect(copy.isDone(among: [made]) && !copy.isDone(among: [source]))
  }

  @Test func `thanks are in blind copy`() {
    let text = ThanksText.text(
      for: year, stays: 12, to: ["a@lieu.example", "b@lieu.example"], from: nil, by: "Mme Petit")
    #expect(text.text.contains("Cci : a@lieu.example, b@lieu.example"))
    #expect(text.body.contains("12 périodes en entreprise ont ainsi pu se faire"))
  }
}
