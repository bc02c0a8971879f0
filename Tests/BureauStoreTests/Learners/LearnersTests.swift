import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct LearnersTests {
  private let school: SampleSchool
  private let sample: SampleLearners
  private var store: Store { school.store }
  private let today = SampleSchool.today

  init() throws {
    school = try SampleSchool()
    sample = try SampleLearners(in: school)
  }

  private func names(
    _ filter: LearnerFilter, _ words: String = "", sort: LearnerSort = .name
  ) throws -> [String] {
    try store.learners(
      LearnerQuery(words: words, filter: filter, sort: sort), limit: 100, by: school.session
    ).lines.map(\.name)
  }

  @Test func `those present are listed in French order, leavers apart`() throws {
    #expect(
      try names(.present(today)) == [
        "BRINDOR Éloïse", "CŒURVILLE Adam", "DE L'ÉTANG Jean-Baptiste",
        "DE L'ÉTANG Jean-Baptiste", "FARFADEL Inès", "GOUPILLON Marius", "JOLICLERC Noé",
        "KERLUTIN Aziliz",
      ])
    #expect(try names(.left(today)) == ["HIRONDEAU Salomé"])
  }

  @Test func `a leaver is present up to the last day`() throws {
    let last = Day(sample: "2026-11-07")
    #expect(try names(.present(last)).contains("HIRONDEAU Salomé"))
    #expect(try names(.left(last)).isEmpty)
    #expect(try names(.left(last.adding(days: 1))) == ["HIRONDEAU Salomé"])
  }

  @Test func `a class keeps its leavers`() throws {
    #expect(
      try names(.inClass(sample.terminale.id)) == [
        "DE L'ÉTANG Jean-Baptiste", "FARFADEL Inès", "GOUPILLON Marius", "HIRONDEAU Salomé",
      ])
    #expect(try names(.withoutClass(today)) == ["KERLUTIN Aziliz"])
    #expect(try names(.status(.apprentice, today)) == ["GOUPILLON Marius"])
  }

  @Test func `somebody who is eighteen today needs no representative`() throws {
    let missing = LearnerFilter.minorsWithoutRepresentative(today)
    #expect(
      try names(missing) == ["CŒURVILLE Adam", "DE L'ÉTANG Jean-Baptiste", "KERLUTIN Aziliz"])
    var ines = try sample.learner("farfadel")
    ines.representative = nil
    try store.update(ines, by: school.session, key: school.key())
    #expect(try names(missing).contains("FARFADEL Inès"))
    let majority = LearnerFilter.minorsWithoutRepresentative(today.adding(days: 1))
    #expect(try !names(majority).contains("FARFADEL Inès"))
  }

  @Test(arguments: [
    ("etang jean", 2), ("jean 1mva", 1), ("coeurv", 1), ("thionville", 1), ("negociation", 1),
    ("tmva", 3), ("zzz", 0),
  ])
  func `words of name, class, formation and town find, by their beginnings`(
    words: String, count: Int
  ) throws {
    let query = LearnerQuery(words: words, filter: .present(today))
    #expect(try names(.present(today), words).count == count)
    #expect(try store.learnerTally(query, by: school.session) == .exact(count))
  }

  @Test func `sorted by class, those without one come first`() throws {
    let names = try names(.present(today), sort: .schoolClass)
    #expect(names.first == "KERLUTIN Aziliz")
    #expect(names.last == "GOUPILLON Marius")
  }

  @Test(arguments: LearnerSort.allCases)
  func `pages give the list, forward, backward and around`(sort: LearnerSort) throws {
    let query = LearnerQuery(filter: .present(today), sort: sort)
    let all = try store.learners(query, limit: 100, by: school.session).lines
    let first = try store.learners(query, limit: 3, by: school.session)
    #expect(first.lines == Array(all.prefix(3)) && first.hasMore)
    let second = try store.learners(
      query, from: first.lines.last?.key, limit: 3, by: school.session)
    #expect(second.lines == Array(all[3..<6]))
    let back = try store.learners(
      query, from: second.lines.first?.key, direction: .backward, limit: 3, by: school.session)
    #expect(back.lines == first.lines)
    let around = try store.learners(around: all[4].id, query, limit: 4, by: school.session)
    #expect(around.lines == Array(all[2..<6]))
  }

  @Test func `namesakes are found together, whatever the accents`() throws {
    let found = try store.learners(named: "de l etang JEAN BAPTISTE", by: school.session)
    #expect(found.count == 2)
    #expect(Set(found.compactMap(\.birthDate)).count == 2)
  }

  @Test func `a line shows the formation of the class unless the learner has another`() throws {
    var noe = try sample.learner("joliclerc")
    func label() throws -> String? {
      try store.learners(
        LearnerQuery(words: "joliclerc", filter: .present(today)), limit: 1, by: school.session
      ).lines.first?.formation?.label
    }
    #expect(try label() == sample.bts.formation?.label)
    noe.formation = Formation(label: "BTS Communication")
    try store.update(noe, by: school.session, key: school.key())
    #expect(try label() == "BTS Communication")
  }

  @Test func `who may not read learners reads none`() throws {
    let reader = Session(agent: school.klein)
    let query = LearnerQuery(filter: .present(today))
    let id = try sample.learner("brindor").id
    #expect(
      failure { () throws(StoreError) in try store.learners(query, limit: 5, by: reader) }
        == "refused")
    #expect(
      failure { () throws(StoreError) in
        try store.learners(around: id, query, limit: 5, by: reader)
      } == "refused")
    #expect(
      failure { () throws(StoreError) in try store.learnerTally(query, by: reader) } == "refused")
    #expect(
      failure { () throws(StoreError) in try store.learnerFile(id, by: reader) } == "refused")
    #expect(
      failure { () throws(StoreError) in try store.learners(named: "BRINDOR", by: reader) }
        == "refused")
  }
}
