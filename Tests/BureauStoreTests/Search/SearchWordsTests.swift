import Testing

@testable import BureauStore

struct SearchWordsTests {
  @Test(arguments: [
    ("", []),
    ("  ,. ", []),
    ("Œuvre", [["oeuvre"]]),
    ("L'Atelier du Fer", [["l", "atelier", "du", "fer"]]),
    ("57000", [["57000"]]),
    ("03 87.12", [["03", "87", "12"], ["038712"]]),
    ("boul 57", [["boul", "57"]]),
  ])
  func `typed text becomes folded words`(typed: String, expected: [[String]]) {
    #expect(SearchWords(typed).alternatives == expected)
  }

  @Test func `words are quoted for the index and bound for the test`() {
    let words = SearchWords("Élan 12")
    #expect(words.pattern == "(\"elan\" * AND \"12\" *)")
    let condition = words.condition(on: "text")
    #expect(condition.sql == "((instr(' ' || text, ?) AND instr(' ' || text, ?)))")
    #expect(condition.arguments.count == 2)
  }

  @Test func `a pasted page is cut to some words`() {
    let words = SearchWords(String(repeating: "mot ", count: 5000))
    #expect(words.alternatives[0].count == 16)
  }

  @Test func `a search text holds each word once`() {
    #expect(SearchText.of(["Metz Métal", "METZ", "metz-métal"]) == "metz metal")
  }
}
