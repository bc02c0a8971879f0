import BureauDomain
import TestSupport
import Testing

struct CleanTextTests {
  @Test(arguments: [
    ("Évry-Courcouronnes", "Évry-Courcouronnes"), ("", ""), ("a\tb", "a b"), ("a\r\nb", "a b"),
    ("\u{1B}[31mrouge", "\u{FFFD}[31mrouge"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\u{202E}b\u{2066}c", "a\u{FFFD}b\u{FFFD}c"), ("\u{FEFF}nom", "\u{FFFD}nom"),
    ("fin\u{7F}\u{0}", "fin\u{FFFD}\u{FFFD}"), ("a\u{2028}b\u{85}c", "a b c"),
    ("e\u{301}\u{200E}", "e\u{301}\u{FFFD}"), ("👩‍🔧 œ €", "👩‍🔧 œ €"),
  ])
  func `a line holds no control`(text: String, line: String) {
    #expect(CleanText.line(text) == line)
  }

  @Test func `paragraphs keep their ends of line and tabs`() {
    #expect(CleanText.paragraphs("a\r\nb\tc\nd\u{7}") == "a\nb\tc\nd\u{FFFD}")
  }

  @Test(arguments: 0..<100) func `whatever the text, nothing is left that drives a terminal`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    var text = String.UnicodeScalarView()
    for _ in 0..<40 {
      let limit: UInt32 = Bool.random(using: &random) ? 0x180 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
        text.append(scalar)
      }
    }
    let line = CleanText.line(String(text))
    #expect(!line.unicodeScalars.contains(where: CleanText.isControl))
    #expect(CleanText.line(line) == line)
  }
}
