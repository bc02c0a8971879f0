import Testing

@testable import BureauDomain

struct SearchSpellingTests {
  private static let words: Set<String> = [
    "annuaire", "convention", "stage", "tuteur", "entreprise",
  ]
  private let spelling = SearchSpelling(words)

  @Test(arguments: [
    ("anuaire", "annuaire"), ("convnetion", "convention"), ("tutuer", "tuteur"),
    ("lentreprise", "entreprise"), ("lanuaire", "annuaire"), ("conven", "convention"),
    ("stge", "stage"),
  ])
  func `a slip of the keys is understood`(typed: String, meant: String) {
    let reading = spelling.reading(of: typed) { Self.words.contains($0) }
    #expect(reading.word == meant)
    #expect(reading.weight <= 1)
  }

  @Test(arguments: ["stage", "om", "2026", "chocolatine", "xyz"])
  func `a right word, a short one or a stranger stays as it is`(typed: String) {
    let reading = spelling.reading(of: typed) { Self.words.contains($0) }
    #expect(reading.word == typed && reading.weight == 1)
  }

  @Test(arguments: [
    ("stage", "stage", 0), ("stge", "stage", 1), ("satge", "stage", 1), ("stege", "stage", 1),
    ("staage", "stage", 1), ("", "ab", 2),
  ])
  func `a key missing, doubled, wrong or exchanged counts one`(
    left: String, right: String, distance: Int
  ) {
    #expect(
      EditDistance.between(Array(left.utf8), Array(right.utf8), upTo: 2) == distance)
    #expect(
      EditDistance.between(Array(right.utf8), Array(left.utf8), upTo: 2) == distance)
  }

  @Test func `beyond the limit there is no distance`() {
    #expect(EditDistance.between(Array("abcd".utf8), Array("wxyz".utf8), upTo: 2) == nil)
    #expect(EditDistance.between([], Array("abc".utf8), upTo: 2) == nil)
  }
}
