import Testing

@testable import BureauDomain

struct LetterCheckTests {
  private let first = Establishment.ID(rawValue: "e1")
  private let second = Establishment.ID(rawValue: "e2")

  private func step(_ name: String = "M. Roth") throws -> MissionStep {
    MissionStep(by: name, on: try Sample.day("2026-09-01"))
  }

  @Test func `a letter is in force with its head's signature, with both for two schools`() throws {
    var letter = try Mission.letter([first, second])
    let names = [first: "LP A", second: "LP B"]
    #expect(LM01.violation(letter, names)?.sentence.contains("LP A et LP B") == true)
    letter.signatures[first] = try step()
    #expect(LM01.violation(letter, names)?.sentence.contains("de LP B") == true)
    letter.signatures[second] = try step("Mme Bauer")
    #expect(LM01.violation(letter, names) == nil)
    letter.establishments = []
    #expect(LM01.violation(letter, names) != nil)
  }

  @Test(arguments: [
    ("2026-08-31", MissionLetterState.signed), ("2026-09-01", .inForce), ("2027-08-31", .inForce),
    ("2027-09-01", .ended),
  ])
  func `a letter in force begins and ends with its days`(
    day: String, state: MissionLetterState
  ) throws {
    var letter = try Mission.letter([first])
    let day = try Sample.day(day)
    #expect(letter.state(on: day) == .draft)
    letter.signatures[first] = try step()
    #expect(letter.state(on: day) == .signed)
    letter.inForceOn = letter.from
    #expect(letter.state(on: day) == state)
  }

  @Test(arguments: DdfptMission.allCases)
  func `the first three missions of the DDFPT are not the office's`(area: DdfptMission) throws {
    var letter = try Mission.letter([first])
    letter.items = [LetterItem(text: "Emplois du temps", area: area)]
    #expect(LM02.violations(letter).isEmpty == (area == .partners))
    letter.items = [LetterItem(text: "Prospecter")]
    #expect(LM02.violations(letter).isEmpty)
  }

  @Test func `items answer objectives, objectives have owners, a letter has a roadmap`() throws {
    var letter = try Mission.letter([first])
    var roadmap = Mission.roadmap()
    #expect(Checks.broken(by: letter, nil).map(\.check) == [.lm03])
    #expect(Checks.broken(by: letter, roadmap).map(\.check) == [.lm03])
    letter.items[0].objective = Objective.ID(rawValue: "elsewhere")
    #expect(Checks.broken(by: letter, roadmap).map(\.check) == [.lm03])
    letter.items[0].objective = roadmap.objectives[0].id
    #expect(Checks.broken(by: letter, roadmap).isEmpty)
    #expect(Checks.broken(by: roadmap).map(\.check) == [.lm03])
    roadmap.objectives[0].owner = .init(rawValue: "g1")
    #expect(Checks.broken(by: roadmap).isEmpty)
  }

  @Test func `the next year's roadmap carries what was reached`() {
    let roadmap = Mission.roadmap()
    let next = roadmap.nextYear(.init(rawValue: "m2"), results: [roadmap.objectives[0].id: 42])
    #expect(next.year == roadmap.year.next && next.edition == 1 && next.adoptedOn == nil)
    #expect(next.objectives.map(\.lastResult) == [42])
    #expect(next.objectives.map(\.title) == roadmap.objectives.map(\.title))
  }
}
