import BureauDomain
import Testing

struct WeekdayTests {
  @Test func `the week begins on Monday`() {
    #expect(Weekday.monday.rawValue == 1)
    #expect(Weekday.allCases.sorted() == Weekday.allCases)
    #expect(
      Weekday.allCases.map(\.name) == [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
      ])
  }
}
