import TestSupport
import Testing

@testable import TextUI

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Élodie", 6), ("œuvre à 5 €…", 12), ("e\u{301}", 1), ("漢字", 4), ("a\u{0}\u{1B}b", 2),
    ("┌─┐", 3), ("👩‍🚀", 1), ("🙂", 2), ("🇫🇷", 1), ("\u{200B}", 0), ("№", 1), ("\u{AD}", 1),
    ("a\r\nb", 2),
  ])
  func `a text is as wide as ncurses draws it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    #expect(canvas.put(text, row: 0, column: 0) == width)
  }

  @Test(arguments: [
    ("Élodie", 3, "Élo"), ("漢字", 3, "漢"), ("e\u{301}a", 1, "e\u{301}"), ("a", 0, ""),
  ])
  func `a prefix is whole characters`(text: String, width: Int, prefix: String) {
    #expect(DisplayWidth.prefix(text, width: width) == prefix)
  }

  @Test func `the ranges are in order and apart`() {
    for ranges in [WidthRanges.zero, WidthRanges.wide] {
      #expect(ranges.count.isMultiple(of: 2))
      let pairs = stride(from: 0, to: ranges.count, by: 2).map { (ranges[$0], ranges[$0 + 1]) }
      #expect(pairs.allSatisfy { $0 <= $1 })
      #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.1 < $1.0 })
    }
  }
}

struct SafeTextTests {
  @Test(arguments: [
    ("Boulangerie « L’Épi » — 12 €", "Boulangerie « L’Épi » — 12 €"),
    ("a\u{1B}[31mb", "a�[31mb"), ("a\u{9B}31mb", "a�31mb"), ("a\u{7F}b", "a�b"),
    ("a\u{202E}b\u{2066}c", "a�b�c"), ("\u{FEFF}a", "�a"), ("a\u{200B}b\u{200D}c", "abc"),
    ("a\tb\nc", "a b\nc"), ("\r\n", "�\n"), ("a\u{2028}b", "a�b"), ("a\u{E0041}b", "ab"),
    ("z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}!", "z\u{301}\u{302}\u{303}\u{304}!"),
  ])
  func `nothing in a text steers or hides`(text: String, clean: String) {
    #expect(SafeText.clean(text).unicodeScalars.elementsEqual(clean.unicodeScalars))
    #expect(SafeText.clean(clean) == clean)
  }

  @Test(arguments: 0..<300)
  func `any text is clean once cleaned`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = ""
    for _ in 0..<200 {
      let limit: UInt32 = Bool.random(using: &random) ? 0x400 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    let clean = SafeText.clean(text)
    #expect(clean.unicodeScalars.allSatisfy { $0 == "\n" || !SafeText.isHidden($0) })
    #expect(SafeText.clean(clean) == clean)
  }
}
