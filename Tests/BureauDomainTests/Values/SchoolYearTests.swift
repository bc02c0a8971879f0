import BureauDomain
import Testing

struct SchoolYearTests {
  @Test(arguments: [
    ("2026-08-31", "2025-2026"), ("2026-09-01", "2026-2027"), ("2026-12-31", "2026-2027"),
    ("2027-01-01", "2026-2027"), ("2027-08-31", "2026-2027"), ("2027-09-01", "2027-2028"),
  ])
  func `it changes between 31 August and 1 September`(iso: String, name: String) throws {
    let day = try #require(Day(iso: iso))
    let year = SchoolYear.containing(day)
    #expect("\(year)" == name)
    #expect(year.contains(day))
    #expect(!year.next.contains(day) && !year.previous.contains(day))
    #expect((year.first...year.last).contains(day))
  }

  @Test func `its first and last days touch its neighbours`() throws {
    let year = try #require(SchoolYear("2026-2027"))
    #expect(year.first.iso == "2026-09-01")
    #expect(year.last.iso == "2027-08-31")
    #expect(year.next.first == year.last.adding(days: 1))
    #expect(year.previous.last == year.first.adding(days: -1))
    #expect(year.previous < year && year < year.next)
  }

  @Test(arguments: ["2026-2027", "2026/2027", "2026 2027", "2026-27", " 2026 – 2027 "])
  func `it is read however it is written`(text: String) throws {
    #expect(SchoolYear(text)?.startYear == 2026)
  }

  @Test func `a century ends inside a school year`() {
    #expect(SchoolYear("2099-00")?.rawValue == "2099-2100")
  }

  @Test(arguments: ["", "2026", "2026-2028", "2027-2026", "26-27", "2026-2027-2028", "an 2026"])
  func `another form is refused`(text: String) throws {
    #expect(SchoolYear(text) == nil)
    #expect(isHelpful(try #require(refusal(of: text, as: SchoolYear.self))))
  }
}
