import Testing

@testable import BureauDomain

struct CitationTests {
  @Test(arguments: [
    ("L'adresse normée du bureau (FAQ 1).", [1]),
    ("Il décide qui paie (FAQ 1, 9, 11).", [1, 9, 11]),
    ("Comme l'académie le nomme (FAQ 9 et 11).", [9, 11]), ("De 1 à 100, sans FAQ.", []),
    ("Non (FAQ 3), ni là (FAQ 12).", [3, 12]),
  ])
  func `a sentence names questions of the FAQ`(text: String, numbers: [Int]) {
    #expect(Citation.named(in: text) == numbers.map(Citation.faq))
  }

  @Test(arguments: [(Citation.faq(20), "FAQ 20"), (.card(1), "B1"), (.card(17), "B17")])
  func `a citation is read back from its label`(citation: Citation, label: String) {
    #expect(citation.rawValue == label)
    #expect(Citation(rawValue: label) == citation)
  }

  @Test(arguments: [
    "", "B", "B0", "B01", "FAQ", "FAQ x", "FAQ 0", "faq 3", "FAQ  3", "B-1", "XYZ 3",
  ])
  func `anything else is no citation`(text: String) {
    #expect(Citation(rawValue: text) == nil)
  }
}
