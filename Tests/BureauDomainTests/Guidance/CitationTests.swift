import Testing

@testable import BureauDomain

struct CitationTests {
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
