import BureauDomain
import Testing

struct FrenchTextTests {
  @Test(arguments: [
    (0, "0 entreprise"), (1, "1 entreprise"), (2, "2 entreprises"), (-1, "-1 entreprise"),
    (-2, "-2 entreprises"), (1234, "1\u{202F}234 entreprises"),
  ])
  func `zero and one are singular`(count: Int, text: String) {
    #expect(Plural.count(count, "entreprise") == text)
  }

  @Test func `a plural may have its own form`() {
    #expect(Plural.count(2, "jour férié", "jours fériés") == "2 jours fériés")
    #expect(Plural.count(1, "travail", "travaux") == "1 travail")
    #expect(Plural.word(3, "travail", "travaux") == "travaux")
  }

  @Test(arguments: [
    ("Mme Ferrand", "de Mme Ferrand"), ("Aurélie Dorvilliez", "d'Aurélie Dorvilliez"),
    ("Élise", "d'Élise"), ("Œuvrard", "d'Œuvrard"), ("Hervé", "de Hervé"), ("", "de "),
  ])
  func `de loses its vowel before another`(words: String, text: String) {
    #expect(Elision.de(words) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1\u{202F}000"), (-1000, "-1\u{202F}000"),
    (1_234_567, "1\u{202F}234\u{202F}567"),
    (.min, "-9\u{202F}223\u{202F}372\u{202F}036\u{202F}854\u{202F}775\u{202F}808"),
  ])
  func `digits go by threes`(number: Int, text: String) {
    #expect(Thousands.grouped(number) == text)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a et b"), (["a", "b", "c"], "a, b et c"),
  ])
  func `the last of a list follows et`(items: [String], text: String) {
    #expect(ListJoin.and(items) == text)
  }

  @Test func `or joins alternatives`() {
    #expect(ListJoin.or(["juin", "juillet"]) == "juin ou juillet")
  }
}
