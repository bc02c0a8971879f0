import Testing

@testable import BureauDomain

/// The cards themselves: complete, well written, well linked.
struct GuidanceCardTests {
  @Test func `there are the 23 questions of the FAQ, then 17 cards of ours`() {
    let expected = (1...23).map { Citation.faq($0) } + (1...17).map { Citation.card($0) }
    #expect(GuidanceCatalog.all.map(\.id) == expected)
    #expect(Set(GuidanceCatalog.all.map(\.question)).count == expected.count)
  }

  @Test(arguments: CheckID.allCases)
  func `every check cites cards that exist`(check: CheckID) {
    for citation in check.citations { #expect(GuidanceCatalog.card(citation) != nil) }
  }

  @Test(arguments: GuidanceCatalog.all)
  func `a card leads to other cards that exist`(card: GuidanceCard) {
    #expect(!card.seeAlso.isEmpty && Set(card.seeAlso).count == card.seeAlso.count)
    for citation in card.seeAlso {
      #expect(citation != card.id && GuidanceCatalog.card(citation) != nil)
    }
  }

  @Test(arguments: GuidanceCatalog.all)
  func `a card answers at once, says what to do, and names its sources`(card: GuidanceCard) {
    #expect(card.question.count <= 70 && card.question.hasSuffix(" ?"), "\(card.question)")
    #expect(!card.keywords.isEmpty && !card.sources.isEmpty)
    for content in [card.content, card.privateContent].compactMap({ $0 }) {
      #expect((40...200).contains(content.answer.count), "\(content.answer)")
      #expect(!content.steps.isEmpty && content.steps.count <= 6)
      for sentence in [content.answer] + content.steps + content.reading { expectWhole(sentence) }
      for actor in content.actors {
        #expect(actor.who.count <= 60 && !actor.does.isEmpty && !actor.does.hasSuffix("."))
      }
    }
  }

  private func expectWhole(_ sentence: String) {
    #expect(sentence.count <= 200, "\(sentence)")
    #expect(".:?".contains(sentence.suffix(1)), "\(sentence)")
    #expect(sentence.first?.isUppercase == true || sentence.first?.isNumber == true, "\(sentence)")
    #expect(!sentence.contains("  ") && !sentence.contains("\n"), "\(sentence)")
  }

  @Test(arguments: GuidanceCatalog.all)
  func `a question of the FAQ rests on the FAQ`(card: GuidanceCard) {
    guard case .faq = card.id else { return }
    #expect(card.sources.first == .nationalFAQ)
    #expect(card.confidence == .sure)
  }

  @Test(arguments: GuidanceCatalog.all.flatMap(\.sources))
  func `an address can be opened, and the day it was read is said`(source: GuidanceSource) {
    #expect(source.checkedOn == Day(year: 2026, month: 11, day: 23))
    guard let address = source.address else { return }
    #expect(address.hasPrefix("https://") && !address.contains(" "))
  }

  @Test func `what ages says its year`() {
    for number in [9, 10, 23] { #expect(GuidanceCatalog.card(.faq(number))?.dated != nil) }
    for number in [6, 11, 13] { #expect(GuidanceCatalog.card(.card(number))?.dated != nil) }
  }

  @Test(arguments: [1, 3, 9, 19])
  func `a private school under contract reads its own answer`(number: Int) throws {
    let card = try #require(GuidanceCatalog.card(.faq(number)))
    #expect(card.content(for: .public) != card.content(for: .privateUnderContract))
  }

  @Test func `funding is one card by sector`() {
    #expect(GuidanceCatalog.card(.faq(9))?.sector == .public)
    #expect(GuidanceCatalog.card(.faq(11))?.sector == .privateUnderContract)
  }

  @Test func `a rule of ours says so, a rule to be verified too`() {
    for number in [2, 3, 5, 17] {
      #expect(GuidanceCatalog.card(.card(number))?.sources == [.ownRule])
    }
    #expect(GuidanceCatalog.card(.card(14))?.confidence == .toVerify)
  }

  @Test func `every theme has its cards`() {
    #expect(Set(GuidanceCatalog.all.map(\.theme)) == Set(GuidanceTheme.allCases))
  }
}
