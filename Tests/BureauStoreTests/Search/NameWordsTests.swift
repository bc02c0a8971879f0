import Testing

@testable import BureauStore

struct NameWordsTests {
  @Test(arguments: [
    ("Garage Moreau", "SARL Garage Moreau"),
    ("SAS GARAGE MOREAU", "Garage Moreau & Fils"),
    ("Œuvrard", "Ets Oeuvrard Métallerie"),
    ("SARL", "SARL"),
  ])
  func `names that say the same resemble each other`(left: String, right: String) {
    #expect(NameWords(left).resembles(NameWords(right)))
    #expect(NameWords(right).resembles(NameWords(left)))
  }

  @Test(arguments: [
    ("Garage Moreau", "Garage Martin"), ("", "Garage"), ("Garage", ""), ("Moreau", "Moreaux"),
  ])
  func `other names do not`(left: String, right: String) {
    #expect(!NameWords(left).resembles(NameWords(right)))
  }
}
