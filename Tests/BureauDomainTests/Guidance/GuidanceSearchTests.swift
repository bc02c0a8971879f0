import Testing

@testable import BureauDomain

/// Finding a card by one's own words: how often, and that nothing typed can disturb it.
struct GuidanceSearchTests {
  /// `reglage.csv` served to choose themes and numbers; `reserve.csv` was written before, and
  /// measures what other people will meet.
  @Test(arguments: [("reglage.csv", 0.90, 0.97), ("reserve.csv", 0.88, 0.97)])
  func `the right card comes first, or within three`(
    file: String, first: Double, third: Double
  ) throws {
    let questions = try GuidanceQuestion.all(in: file)
    let ranks = questions.map { $0.rank() ?? .max }
    let count = Double(questions.count)
    let rates = (
      first: Double(ranks.count { $0 == 1 }) / count, third: Double(ranks.count { $0 <= 3 }) / count
    )
    print("\(file): \(questions.count) questions, first \(rates.first), in three \(rates.third)")
    #expect(rates.first >= first)
    #expect(rates.third >= third)
  }

  @Test func `every card is asked for in both files`() throws {
    for file in ["reglage.csv", "reserve.csv"] {
      let asked = Set(try GuidanceQuestion.all(in: file).map(\.card))
      #expect(asked == Set(GuidanceCatalog.all.map(\.id.code)))
    }
  }

  @Test(arguments: [
    ("FAQ 20", "20"), ("q20", "20"), ("question 7", "7"), ("B4", "B4"), ("b 4", "B4"),
    ("PL-01", "20"), ("co-02", "B2"), ("22", "22"),
  ])
  func `a card is found by its name`(question: String, card: String) {
    #expect(GuidanceSearch.matches(question).first?.card.id.code == card)
  }

  @Test(arguments: [
    "", "   ", "\n\t", "\u{0}\u{1B}[2J", "* ? ((((", "\" OR 1=1", "🙂🙂🙂", "日本語", "zzzzqqqq xxxxyyyy",
    "le la les de des du", "faq 99", "B0", "99999999999999999999",
  ])
  func `a question that means nothing finds nothing`(question: String) {
    #expect(GuidanceSearch.matches(question).isEmpty)
  }

  @Test(arguments: [
    String(repeating: "a", count: 10_000), String(repeating: "deplacemant ", count: 1000),
    "e" + String(repeating: "\u{301}", count: 10_000),
    String(repeating: "xkcdq lmnop ", count: 900),
  ])
  func `a very long question is answered at once`(question: String) {
    let clock = ContinuousClock()
    let took = clock.measure { _ = GuidanceSearch.matches(question) }
    #expect(took < .seconds(2))
  }

  @Test(arguments: ["qui paie mes déplacements", "stage", "RBDE", "tuteur cafoc formation"])
  func `the same question always gets the same answer, best first`(question: String) {
    let matches = GuidanceSearch.matches(question)
    #expect(matches == GuidanceSearch.matches(question))
    #expect(matches.map(\.score) == matches.map(\.score).sorted(by: >))
    #expect(matches.allSatisfy { $0.score > 0 })
  }

  @Test func `accents, case and signs do not matter`() {
    let plain = GuidanceSearch.matches("qui evalue l eleve en pfmp")
    #expect(GuidanceSearch.matches("QUI ÉVALUE l'élève en PFMP ?!") == plain)
  }

  @Test func `each sector finds its own funding first`() {
    let question = "comment financer le poste de responsable"
    #expect(GuidanceSearch.matches(question, for: .public).first?.card.id == .faq(9))
    #expect(
      GuidanceSearch.matches(question, for: .privateUnderContract).first?.card.id == .faq(11))
  }
}
