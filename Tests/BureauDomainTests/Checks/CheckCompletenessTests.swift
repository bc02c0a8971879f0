import Testing

@testable import BureauDomain

/// A check stands with its rule, its sentence, its citation and an example of each side, or falls.
struct CheckCompletenessTests {
  @Test(arguments: CheckID.allCases)
  func `every check has an example that breaks it and one that does not`(check: CheckID) throws {
    let examples = try CheckExamples.of(check)
    #expect(!examples.broken.isEmpty && examples.broken.allSatisfy { $0.check == check })
    #expect(examples.sound.isEmpty)
  }

  @Test(arguments: CheckID.allCases)
  func `every sentence is whole, says what to do, and names its source`(check: CheckID) throws {
    for violation in try CheckExamples.of(check).broken {
      let sentence = violation.sentence
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(".)"), "\(sentence)")
      #expect(sentence.first?.isUppercase == true || sentence.hasPrefix("«"), "\(sentence)")
      #expect(!sentence.contains("  ") && sentence.count <= 320, "\(sentence)")
      #expect(!sentence.contains("pas de i") && !sentence.contains("Optional"), "\(sentence)")
      #expect(violation.field != nil)
      #expect(violation.cited.hasSuffix("(\(check.reference))"))
    }
  }

  @Test(arguments: CheckID.allCases)
  func `every check has its rule, its title and its citation`(check: CheckID) {
    #expect(check.rule.id == check)
    #expect(check.rule.title.first?.isLowercase == true || check.rule.title.hasPrefix("SIRET"))
    #expect(!check.citations.isEmpty)
    #expect(check.reference.hasPrefix("\(check.rawValue) · "))
    #expect("\(check.rule)" == check.rawValue.replacing("-", with: ""))
  }

  @Test func `a source is written as staff quote it`() {
    #expect(CheckID.pl01.reference == "PL-01 · FAQ 20")
    #expect(CheckID.co02.reference == "CO-02 · B2")
    #expect(CheckID.et03.reference == "ET-03 · FAQ 6 · FAQ 1")
  }

  @Test(arguments: CheckID.allCases.flatMap(\.citations))
  func `only the questions of the FAQ are cited`(citation: Citation) {
    switch citation {
    case .faq(let number): #expect((1...23).contains(number))
    case .card(let number): #expect(number > 0)
    }
  }
}
