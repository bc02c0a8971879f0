import TestSupport
import Testing

@testable import TextUI

/// Every row of the table as one case.
private let tableCases: [(sequence: String, key: Key)] = KeySequences.rows.flatMap { row in
  row.sequences.map { ($0, row.key) }
}

/// What a terminal sends and what it means, beyond the rows of the table.
private let otherCases: [(bytes: String, events: [InputEvent])] = [
  ("a", [.key(.character("a"))]),
  ("é", [.key(.character("é"))]),
  ("œ€", [.key(.character("œ")), .key(.character("€"))]),
  ("𝒜", [.key(.character("𝒜"))]),
  ("\r", [.key(.enter)]),
  ("\n", [.key(.enter)]),
  ("\t", [.key(.tab)]),
  ("\u{7F}", [.key(.backspace)]),
  ("\u{08}", [.key(.backspace)]),
  ("\u{00}", [.key(.control(" "))]),
  ("\u{01}", [.key(.control("a"))]),
  ("\u{1A}", [.key(.control("z"))]),
  ("\u{1C}", [.key(.control("\\"))]),
  ("\u{1B}\u{1B}[A", [.key(.escape), .key(.up)]),
  ("\u{1B}x", [.key(.alt("x"))]),
  ("\u{1B}X", [.key(.alt("X"))]),
  ("\u{1B}ù", [.key(.alt("ù"))]),
  ("\u{1B}\r", [.key(.escape), .key(.enter)]),
  ("\u{1B}[1;5D", [.key(.controlLeft)]),
  ("\u{1B}[1;5C", [.key(.controlRight)]),
  ("\u{1B}[1;6C", [.key(.controlRight)]),
  ("\u{1B}[5D", [.key(.controlLeft)]),
  ("\u{1B}O5C", [.key(.controlRight)]),
  ("\u{1B}[1;2A", [.key(.up)]),
  ("\u{1B}[1;3B", [.key(.down)]),
  ("\u{1B}[3;5~", [.key(.delete)]),
  ("\u{1B}[7^", [.key(.home)]),
  ("\u{1B}[8$", [.key(.end)]),
  ("\u{1B}[5@", [.key(.pageUp)]),
  ("\u{1B}[1;2P", [.key(.function(13))]),
  ("\u{1B}[15;2~", [.key(.function(17))]),
  ("\u{1B}[15;5~", [.key(.function(29))]),
  ("\u{1B}[11^", [.key(.function(25))]),
]

/// What a terminal sends and no key of ours is: thrown away, and the key behind it arrives.
private let unknown = [
  "\u{1B}[<0;10;20M", "\u{1B}[<0;10;20m", "\u{1B}[M !!", "\u{1B}[32;10;20M",
  "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2004;1$y", "\u{1B}[?62;1;6c", "\u{1B}[12;40R", "\u{1B}[99~",
  "\u{1B}[1;99A", "\u{1B}[27;5;9~", "\u{1B}[97;5u", "\u{1B}OZ", "\u{1B}O9Z",
  "\u{1B}]0;titre\u{07}", "\u{1B}]10;rgb:00/00/00\u{1B}\\", "\u{1B}P1+r5463\u{1B}\\",
  "\u{1B}[201~", "\u{1B}[\(String(repeating: "1;", count: 500))A",
]

private func decode(_ text: String) -> [InputEvent] {
  var decoder = KeyDecoder()
  let events = decoder.feed(text.utf8)
  return events + decoder.flush()
}

/// The same bytes in two parts, split at each byte in turn, all at once and one by one.
private func splits(_ text: String) -> [[InputEvent]] {
  let bytes = Array(text.utf8)
  let halves = (0...bytes.count).map { cut in
    var decoder = KeyDecoder()
    return decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...]) + decoder.flush()
  }
  var decoder = KeyDecoder()
  let single = bytes.flatMap { decoder.feed([$0]) } + decoder.flush()
  return halves + [single]
}

struct KeyDecoderTests {
  @Test(arguments: tableCases)
  func `each row of the table is its key however it is split`(sequence: String, key: Key) {
    for events in splits("\u{1B}" + sequence + "z") {
      #expect(events == [.key(key), .key(.character("z"))])
    }
  }

  @Test func `no sequence stands in two rows`() {
    #expect(Set(tableCases.map(\.sequence)).count == tableCases.count)
  }

  @Test(arguments: otherCases)
  func `each byte sequence is its events however it is split`(bytes: String, events: [InputEvent]) {
    for result in splits(bytes) { #expect(result == events) }
  }

  @Test(arguments: unknown)
  func `what is no key is swallowed whole and the next key arrives`(bytes: String) {
    for result in splits(bytes + "z") { #expect(result == [.key(.character("z"))]) }
  }

  @Test func `both faces of the AZERTY digit row with Alt are the function keys`() {
    for (number, faces) in ["1&", "2é", "3\"", "4'", "5(", "6-", "7è", "8_", "9ç", "0à"]
      .enumerated()
    {
      for face in faces { #expect(decode("\u{1B}\(face)") == [.key(.function(number + 1))]) }
    }
  }
}

struct EscapeKeyTests {
  @Test func `Esc alone is a key once nothing followed`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
  }

  @Test func `Esc twice is twice the key`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test(arguments: [("[A", Key.up), ("OA", .up), ("OP", .function(1)), ("[15~", .function(5))])
  func `a sequence whose Esc was flushed is one key still`(rest: String, key: Key) {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B])
    _ = decoder.flush()
    #expect(decoder.feed(rest.utf8) == [.key(key)])
    #expect(decoder.feed("A".utf8) == [.key(.character("A"))])
  }

  @Test(arguments: ["Odile", "oui", "[", "O", "A["])
  func `letters typed after Esc are letters`(text: String) {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B])
    _ = decoder.flush()
    let events = decoder.feed(text.utf8) + decoder.flush()
    #expect(events == text.map { .key(.character($0)) })
  }

  @Test(arguments: ["[", "O", "]", "P"])
  func `Alt with a letter that starts sequences is a key once nothing followed`(letter: String) {
    #expect(decode("\u{1B}" + letter) == [.key(.alt(Character(letter)))])
  }

  @Test func `a sequence cut by the network waits for its end and not for the clock`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[1".utf8).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed(";5D".utf8) == [.key(.controlLeft)])
  }

  @Test func `an answer that never ends does not lock the keyboard`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\u{1B}]0;sans fin".utf8)
    #expect(decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed("a".utf8) == [.key(.character("a"))])
  }

  @Test func `a control character ends a broken sequence and counts itself`() {
    #expect(decode("\u{1B}[1\r") == [.key(.enter)])
    #expect(decode("\u{1B}[\u{1B}[B") == [.key(.down)])
  }
}

struct LetterTests {
  @Test(
    arguments: [
      ([0xE9, 0x61], "a"), ([0x61, 0xE9, 0x62], "ab"), ([0xFF, 0xFE, 0x61], "a"),
      ([0xC3, 0xC3, 0xA9], "é"), ([0xE2, 0x82, 0x61], "a"), ([0xC0, 0xAF, 0x61], "a"),
      ([0xED, 0xA0, 0x80, 0x61], "a"), ([0xF4, 0x90, 0x80, 0x80, 0x61], "a"), ([0x80, 0x61], "a"),
      ([0x1B, 0xE9, 0x61], "a"), ([0x1B, 0xC3, 0x61], "a"), ([0xE0, 0x80, 0x80, 0x61], "a"),
    ] as [([UInt8], String)])
  func `bad bytes cost no good key`(bytes: [UInt8], text: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == text.map { .key(.character($0)) })
  }

  @Test func `a Latin-1 typist loses accents only`() {
    var decoder = KeyDecoder()
    let typed = Array("lyc".utf8) + [0xE9] + Array("e et coll".utf8) + [0xE8] + Array("ge\r".utf8)
    let letters = "lyce et collge".map { InputEvent.key(.character($0)) }
    #expect(decoder.feed(typed) == letters + [.key(.enter)])
  }

  @Test func `a mark joins the letter that came with it`() {
    #expect(decode("e\u{301}a") == [.key(.character("\u{E9}")), .key(.character("a"))])
    guard case .key(.character(let letter))? = decode("e\u{301}").first else { return }
    #expect(letter.unicodeScalars.count == 1)
  }

  @Test func `a mark that comes later is a letter of its own`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("e".utf8) == [.key(.character("e"))])
    #expect(decoder.feed("\u{301}".utf8) == [.key(.character("\u{301}"))])
  }

  @Test func `invisible characters are no keys`() {
    #expect(decode("a\u{200B}\u{202E}\u{FEFF}\u{85}b") == "ab".map { .key(.character($0)) })
  }

  @Test(arguments: 0..<200)
  func `random bytes never crash, and Enter works after them`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var decoder = KeyDecoder()
    let common: [UInt8] = [0x1B, 0x5B, 0x4F, 0x5D, 0x50, 0x3B, 0x7E, 0x32, 0x30, 0x31, 0xC3, 0xA9]
    for _ in 0..<50 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? common.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      _ = decoder.feed(bytes)
      if Bool.random(using: &random) { _ = decoder.flush() }
    }
    _ = decoder.feed(Array(PasteBuffer.endMarker))
    _ = decoder.feed([0x18, 0x18, 0x18, 0x18])
    _ = decoder.flush()
    #expect(decoder.feed([0x0D]) == [.key(.enter)])
  }
}
