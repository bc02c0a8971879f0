import Testing

@testable import TextUI

private func paste(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

struct PasteTests {
  @Test(arguments: [
    ("Boulangerie Élodie", "Boulangerie Élodie"),
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("12\t34", "12 34"),
    ("\u{07}a\u{00}b\u{7F}", "ab"),
    ("e\u{301}te\u{301}", "été"),
    ("a\u{202E}b\u{200B}c", "abc"),
    ("\u{1B}[31mrouge", "[31mrouge"),
    ("a\u{1B}[200~b", "ab"),
    ("a\u{1B}[201~b", "ab"),
    ("a\u{1B}\u{1B}b", "ab"),
    ("a\u{1B}[20b", "a[20b"),
    ("", ""),
  ])
  func `a paste is one clean text`(pasted: String, expected: String) {
    var decoder = KeyDecoder()
    let events = decoder.feed((paste(pasted) + "\r").utf8)
    #expect(events == [.paste(expected), .key(.enter)])
  }

  @Test func `a paste may be split anywhere`() {
    let bytes = Array((paste("été\r\n√ 12\t") + "z").utf8)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events == [.paste("été\n√ 12 "), .key(.character("z"))])
    }
  }

  @Test func `a pasted text is composed letter by letter`() {
    var decoder = KeyDecoder()
    guard case .paste(let text)? = decoder.feed(paste("e\u{301}").utf8).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.unicodeScalars.count == 1)
  }

  @Test func `two pastes in one read stay two`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed((paste("a") + paste("b")).utf8) == [.paste("a"), .paste("b")])
  }

  @Test func `bad bytes are dropped from a paste`() {
    var decoder = KeyDecoder()
    let bytes = PasteBuffer.startMarker + [0x61, 0xE9, 0x62] + PasteBuffer.endMarker
    #expect(decoder.feed(bytes) == [.paste("ab")])
  }

  @Test func `a huge paste is cut at its limit and the keys after it arrive`() {
    var decoder = KeyDecoder()
    var events = decoder.feed("\u{1B}[200~".utf8)
    let block = Array(repeating: UInt8(ascii: "x"), count: 64 * 1024)
    for _ in 0..<32 { events += decoder.feed(block) }
    events += decoder.feed("\u{1B}[201~q".utf8)
    #expect(events.count == 2)
    #expect(events.first == .paste(String(repeating: "x", count: PasteBuffer.limit)))
    #expect(events.last == .key(.character("q")))
  }

  @Test func `Esc frees a keyboard whose paste never ended`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~perdu".utf8).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.paste("perdu")])
    #expect(decoder.feed("a".utf8) == [.key(.character("a"))])
  }
}

struct CompositionTests {
  @Test(arguments: [
    ("e\u{301}", "\u{E9}"), ("c\u{327}", "\u{E7}"), ("U\u{308}", "\u{DC}"), ("n\u{303}", "\u{F1}"),
    ("e\u{302}\u{301}", "\u{1EBF}"), ("и\u{306}", "\u{439}"), ("q\u{301}", "q\u{301}"),
    ("e\u{301}\u{20DD}", "\u{E9}\u{20DD}"), ("abc", "abc"),
  ])
  func `letters and marks become one letter where Unicode has it`(text: String, composed: String) {
    #expect(Composition.compose(text).unicodeScalars.elementsEqual(composed.unicodeScalars))
  }
}
