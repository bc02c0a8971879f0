import BureauDomain
import TestSupport
import Testing

@testable import BureauStore

struct LearnerActsTests {
  private let school: SampleSchool
  private let sample: SampleLearners
  private var store: Store { school.store }

  init() throws {
    school = try SampleSchool()
    sample = try SampleLearners(in: school)
  }

  private func learner(_ name: String, ine: String? = nil) throws -> Learner {
    Learner(
      id: store.newIdentifier(), familyName: name, firstName: "Lou",
      ine: try ine.map { try Ine(parsing: $0) })
  }

  @Test func `a learner is read back as saved, with every field`() throws {
    var learner = try learner("ZINZOLIN", ine: "000099999ZZ")
    learner.birthDate = Day(sample: "2010-01-02")
    learner.status = .trainee
    learner.schoolClass = sample.premiere.id
    learner.formation = Formation(mef: "2472522432", label: "Bac pro Maintenance")
    learner.homeCommune = InseeCode(rawValue: "57463")
    learner.homeTown = "Metz"
    learner.leftOn = Day(sample: "2027-01-02")
    learner.representative = LegalRepresentative(
      name: "M. Zinzolin", phone: Phone(rawValue: "+33387000000"),
      email: Email(rawValue: "zinzolin@famille.example"))
    try store.add(learner, by: school.session, key: school.key())
    let file = try store.learnerFile(learner.id, by: school.session)
    #expect(file == LearnerFile(learner: learner, schoolClass: sample.premiere))
  }

  @Test func `several learners leave, or change class, in one act`() throws {
    let query = LearnerQuery(filter: .inClass(sample.premiere.id))
    let lines = try store.learners(query, limit: 100, by: school.session).lines
    let ids = lines.filter { $0.leftOn == nil }.map(\.id)
    let last = Day(sample: "2027-07-06")
    #expect(!ids.isEmpty)
    #expect(
      try store.setLeaving(of: ids, on: last, by: school.session, key: school.key()) == ids.count)
    #expect(try store.setLeaving(of: ids, on: last, by: school.session, key: school.key()) == 0)
    let year = sample.premiere.year.next
    let waiting = LearnerQuery(filter: .notInYear(year, SampleSchool.today))
    let expected = try store.learners(waiting, limit: 100, by: school.session).lines.map(\.id)
    #expect(Set(expected).isDisjoint(with: ids))
    #expect(
      try store.setLeaving(of: ids, on: nil, by: school.session, key: school.key()) == ids.count)
    #expect(
      try store.setClass(
        of: ids, to: sample.terminale.id, by: school.session, key: school.key()) == ids.count)
    let moved = try ids.compactMap { try store.learnerFile($0, by: school.session)?.learner }
    #expect(moved.allSatisfy { $0.schoolClass == sample.terminale.id && $0.leftOn == nil })
    let reader = Session(agent: school.klein)
    #expect(throws: StoreError.self) {
      try store.setLeaving(of: ids, on: last, by: reader, key: school.key())
    }
  }

  @Test func `an INE belongs to one learner`() throws {
    let first = try learner("PREMIER", ine: "000012345ZZ")
    try store.add(first, by: school.session, key: school.key())
    let second = try learner("SECOND", ine: "000012345ZZ")
    #expect(
      failure { () throws(StoreError) in
        try store.add(second, by: school.session, key: school.key())
      } == "duplicateLearner")
    #expect(try store.learners(named: "", or: second.ine, by: school.session) == [first])
  }

  @Test func `a save over a version somebody changed meanwhile gives both sides`() throws {
    var mine = try sample.learner("brindor")
    var theirs = mine
    theirs.homeTown = "Marly"
    try store.update(theirs, by: school.session, key: school.key())
    mine.homeTown = "Woippy"
    #expect(
      failure { () throws(StoreError) in
        try store.update(mine, by: school.session, key: school.key())
      } == "changedElsewhere")
  }

  @Test func `a class that changes its label changes how its learners are found and sorted`() throws
  {
    var renamed = sample.terminale
    renamed.label = "AAA TERM"
    try store.update(renamed, by: school.session, key: school.key())
    let query = LearnerQuery(
      words: "aaa", filter: .present(SampleSchool.today), sort: .schoolClass)
    #expect(
      try store.learners(query, limit: 9, by: school.session).lines.map(\.classLabel)
        == ["AAA TERM", "AAA TERM", "AAA TERM"])
  }

  @Test func `a year has one class of a label, accents and case set aside`() throws {
    let again = SchoolClass(id: store.newIdentifier(), year: sample.bts.year, label: "bts ndrc1")
    #expect(
      failure { () throws(StoreError) in
        try store.add(again, by: school.session, key: school.key())
      } == "duplicateClass")
    let nextYear = SchoolClass(
      id: store.newIdentifier(), year: sample.bts.year.next, label: "BTS NDRC1")
    try store.add(nextYear, by: school.session, key: school.key())
    let elsewhere = SchoolClass(
      id: store.newIdentifier(), year: sample.bts.year, label: "BTS NDRC1",
      establishment: school.establishment.id)
    try store.add(elsewhere, by: school.session, key: school.key())
    #expect(try store.schoolYears() == [sample.bts.year.next, sample.bts.year])
  }

  @Test func `classes count those present and those who left`() throws {
    let lines = try store.classes(of: sample.bts.year, on: SampleSchool.today)
    #expect(lines.map(\.schoolClass.label) == ["1MVA", "BTS NDRC1", "TMVA"])
    #expect(lines.map(\.present) == [3, 1, 3])
    #expect(lines.map(\.left) == [0, 0, 1])
    #expect(try store.schoolClass(sample.bts.id) == sample.bts)
  }

  @Test func `an import adds and changes in one act, and doing it again does nothing`() throws {
    var known = try sample.learner("kerlutin")
    known.schoolClass = sample.premiere.id
    let new = try learner("NOUVEAU")
    let key = school.key()
    try store.importLearners([known, new], by: school.session, key: key)
    try store.importLearners([known, new], by: school.session, key: key)
    #expect(try sample.learner("kerlutin").version == 2)
    #expect(try store.learners(named: "NOUVEAU Lou", by: school.session) == [new])
    let history = try store.history(of: known.id.rawValue, limit: 5)
    #expect(history.first?.act == "learner.update")
    #expect(history.first?.fields == ["school_class"])
  }

  @Test func `an import that fails writes nothing`() throws {
    let one = try learner("UN", ine: "000054321ZZ")
    let two = try learner("DEUX", ine: "000054321ZZ")
    #expect(
      failure { () throws(StoreError) in
        try store.importLearners([one, two], by: school.session, key: school.key())
      } == "duplicateLearner")
    #expect(try store.learners(named: "UN Lou", by: school.session).isEmpty)
  }

  @Test func `a reader changes no learner`() throws {
    let reader = Session(agent: school.klein)
    let new = try learner("INTRUS")
    #expect(
      failure { () throws(StoreError) in try store.add(new, by: reader, key: school.key()) }
        == "refused")
    #expect(
      failure { () throws(StoreError) in
        try store.importLearners([new], by: reader, key: school.key())
      } == "refused")
  }
}
