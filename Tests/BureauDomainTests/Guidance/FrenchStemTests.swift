import Testing

@testable import BureauDomain

struct FrenchStemTests {
  @Test(arguments: [
    ["former", "formation", "formations", "formes"],
    ["deplacer", "deplacement", "deplacements"], ["recruter", "recrutement", "recrute"],
    ["departemental", "departementaux", "departementale"], ["evaluer", "evaluation", "evalues"],
    ["financer", "financement", "finances"], ["entreprise", "entreprises"],
  ])
  func `the forms of a word meet`(words: [String]) {
    #expect(Set(words.map(FrenchStem.stem)).count == 1)
  }

  @Test(arguments: ["om", "ik", "at", "bts", "2026", "141", ""])
  func `short words and numbers keep their form`(word: String) {
    #expect(FrenchStem.stem(word) == word)
  }
}
