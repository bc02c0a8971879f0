import Testing

@testable import BureauDomain

struct LearnerTests {
  private func learner(born: String?, leftOn: String? = nil) throws -> Learner {
    Learner(
      id: .init(rawValue: "1"), familyName: "EL AMRANI", firstName: "Noah",
      birthDate: try born.map(Sample.day), leftOn: try leftOn.map(Sample.day))
  }

  @Test(arguments: [
    ("2008-11-25", "2026-11-24", 17), ("2008-11-24", "2026-11-24", 18),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
    ("2010-12-31", "2026-01-01", 15),
  ])
  func `the age counts full years`(born: String, on: String, age: Int) throws {
    let (learner, day) = (try learner(born: born), try Sample.day(on))
    #expect(learner.age(on: day) == age)
    #expect(learner.isMinor(on: day) == (age < 18))
  }

  @Test func `without a date of birth the age is unknown, not zero`() throws {
    let learner = try learner(born: nil)
    #expect(learner.age(on: try Sample.day("2026-11-24")) == nil)
    #expect(learner.isMinor(on: try Sample.day("2026-11-24")) == nil)
  }

  @Test func `the last day in the school counts`() throws {
    let leaver = try learner(born: nil, leftOn: "2026-11-07")
    #expect(leaver.isPresent(on: try Sample.day("2026-11-07")))
    #expect(!leaver.isPresent(on: try Sample.day("2026-11-08")))
    #expect(try learner(born: nil).isPresent(on: try Sample.day("2030-01-01")))
  }

  @Test func `the own formation goes before that of the class`() throws {
    var learner = try learner(born: nil)
    let schoolClass = SchoolClass(
      id: .init(rawValue: "c"), year: SchoolYear(startYear: 2026), label: "1MVA",
      formation: Formation(label: "Bac pro A"))
    #expect(
      LearnerFile(learner: learner, schoolClass: schoolClass).formation?.label == "Bac pro A")
    learner.formation = Formation(label: "Bac pro B")
    #expect(
      LearnerFile(learner: learner, schoolClass: schoolClass).formation?.label == "Bac pro B")
    #expect(learner.name == "EL AMRANI Noah")
  }

  @Test(arguments: ["000010001ZZ", " 000010001zz "])
  func `an INE is read`(text: String) throws {
    #expect(try Ine(parsing: text).code == "000010001ZZ")
  }

  @Test(arguments: ["", "12345", "ABCDEFGHIJK", "0000100-01ZZ1", "00001000éZZ"])
  func `what is no INE is refused`(text: String) throws {
    #expect(isHelpful(try #require(refusal(of: text, as: Ine.self))))
  }
}
