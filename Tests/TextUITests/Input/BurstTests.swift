import Testing

@testable import TextUI

/// Pastes of a terminal that does not mark them, and what must not be taken for one.
struct BurstTests {
  private static let address = "12 rue des Pyramides, Metz"

  private func keys(_ text: String) -> [InputEvent] { text.map { .key(.character($0)) } }

  @Test func `many different letters in one read are a paste`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Self.address.utf8, at: 0) == [.paste(Self.address)])
    #expect(decoder.feed("j".utf8, at: 31) == [.key(.character("j"))])
  }

  @Test func `twenty letters are typing, twenty-one a paste`() {
    var decoder = KeyDecoder()
    let text = "abcdefghijklmnopqrst"
    #expect(decoder.feed(text.utf8, at: 0) == keys(text))
    #expect(decoder.feed((text + "u").utf8, at: 100) == [.paste(text + "u")])
  }

  @Test func `the same text typed letter by letter is typing, however fast`() {
    var decoder = KeyDecoder()
    for (index, letter) in Self.address.enumerated() {
      #expect(decoder.feed(String(letter).utf8, at: index) == keys(String(letter)))
    }
  }

  @Test(arguments: [
    String(repeating: "j", count: 200), String(repeating: " ", count: 60),
    String(repeating: "jk", count: 40), String(repeating: "abcd", count: 10),
  ])
  func `held keys that a slow line gave at once are keys`(text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(text.utf8, at: 0) == keys(text))
  }

  @Test func `held arrows are arrows`() {
    var decoder = KeyDecoder()
    let events = decoder.feed(String(repeating: "\u{1B}[B", count: 300).utf8, at: 0)
    #expect(events == Array(repeating: .key(.down), count: 300))
  }

  @Test func `Enter, Tab and the arrows stay keys in a paste`() {
    var decoder = KeyDecoder()
    let events = decoder.feed("\(Self.address)\r57000\t\u{1B}[Bx".utf8, at: 0)
    #expect(
      events == [
        .paste(Self.address), .key(.enter), .paste("57000"), .key(.tab), .key(.down), .paste("x"),
      ])
  }

  @Test func `words typed ahead between other keys are typing`() {
    var decoder = KeyDecoder()
    let events = decoder.feed("Boulangerie\t24/11\tMme Petit\t".utf8, at: 0)
    #expect(!events.contains { if case .paste = $0 { true } else { false } })
  }

  @Test func `what follows a paste at once is part of it`() {
    var decoder = KeyDecoder()
    _ = decoder.feed(Self.address.utf8, at: 0)
    #expect(decoder.feed("fin".utf8, at: 30) == [.paste("fin")])
    #expect(decoder.feed("fin".utf8, at: 60) == [.paste("fin")])
    #expect(decoder.feed("fin".utf8, at: 91) == keys("fin"))
  }

  @Test func `a terminal that marks its pastes is believed`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}[200~a\u{1B}[201~".utf8, at: 0)
    #expect(decoder.feed(Self.address.utf8, at: 100) == keys(Self.address))
  }
}
