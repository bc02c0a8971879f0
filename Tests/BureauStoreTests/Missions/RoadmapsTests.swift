import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct RoadmapsTests {
  private let school: SampleSchool
  private var store: Store { school.store }

  init() throws { school = try SampleSchool() }

  private func roadmap(_ edition: Int = 1) -> Roadmap {
    Roadmap(
      id: store.newIdentifier(), establishment: school.establishment.id,
      year: SchoolYear.containing(SampleSchool.today), edition: edition,
      adoptedOn: SampleSchool.today,
      objectives: [
        Objective(
          id: store.newIdentifier(), title: "Places", indicator: .placesOffered, target: 60,
          owner: school.petit.id, ownerName: "Mme Petit", lastResult: 48),
        Objective(id: store.newIdentifier(), title: "Faire connaître le bureau"),
      ])
  }

  private func letter() throws -> MissionLetter {
    MissionLetter(
      id: store.newIdentifier(), agent: school.petit.id, agentName: "Mme Petit",
      from: SampleSchool.today, to: SampleSchool.today.adding(days: 200),
      establishments: [school.establishment.id],
      items: [
        LetterItem(text: "Prospecter", share: .shared, area: .partners),
        LetterItem(text: "Accueillir", objective: .init(rawValue: "j1")),
      ])
  }

  @Test func `a roadmap comes back as it was saved, its last edition first`() throws {
    var expected = roadmap()
    try store.save(expected, by: school.session, key: school.key())
    #expect(try store.roadmaps() == [expected])
    expected.objectives.swapAt(0, 1)
    try store.save(expected, by: school.session, key: school.key())
    expected.version += 1
    let second = roadmap(2)
    try store.save(second, by: school.session, key: school.key())
    #expect(try store.roadmaps() == [second, expected])
    #expect(
      try store.roadmap(of: school.establishment.id, in: second.year) == second)
    #expect(try store.roadmap(of: school.establishment.id, in: second.year.next) == nil)
  }

  @Test func `a letter comes back as it was drafted, and the head's signature puts it in force`()
    throws
  {
    var expected = try letter()
    try store.save(expected, by: school.session, key: school.key())
    #expect(try store.missionLetters().filter { $0.id == expected.id } == [expected])
    let step = MissionStep(by: "M. Roth", on: SampleSchool.today)
    try store.sign(
      expected, for: school.establishment.id, step, by: school.session, key: school.key())
    expected.signatures = [school.establishment.id: step]
    (expected.inForceOn, expected.version) = (SampleSchool.today, 2)
    #expect(try store.missionLetters().filter { $0.id == expected.id } == [expected])
  }

  @Test func `no letter is in force unsigned, nor signed by its own agent`() throws {
    var letter = try letter()
    letter.inForceOn = SampleSchool.today
    #expect(throws: StoreError.self) {
      try store.save(letter, by: school.session, key: school.key())
    }
    letter.inForceOn = nil
    let own = MissionStep(by: "Mme Petit", on: SampleSchool.today)
    #expect(throws: StoreError.self) {
      try store.sign(
        letter, for: school.establishment.id, own, by: school.session, key: school.key())
    }
    #expect(try store.missionLetters().allSatisfy { $0.id != letter.id })
  }
}
