import BureauExchange
import TestSupport
import Testing

struct CsvWriterTests {
  @Test(arguments: [
    ("Metz", "Metz"), ("", ""), ("a;b", "\"a;b\""), ("dit \"ok\"", "\"dit \"\"ok\"\"\""),
    ("deux\nlignes", "\"deux\nlignes\""), ("=1+1", "'=1+1"), ("+33 3 87", "'+33 3 87"),
    ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "' =1"),
    ("\u{0}=1", "'\u{FFFD}=1"), ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
    ("=1;2", "\"'=1;2\""), ("\u{1B}]52;c;x\u{7}", "\"\u{FFFD}]52;c;x\u{FFFD}\""),
    ("a\u{202E}b", "a\u{FFFD}b"), ("03 87 00 00 00", "03 87 00 00 00"),
  ])
  func `a cell is safe for a spreadsheet and a terminal`(text: String, cell: String) {
    #expect(CsvWriter.line([text]) == cell + "\r\n")
  }

  @Test(arguments: 0..<200) func `what is written is read again`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let signs = Array("ab é;\"\n,'0=+-@œ€\t")
    let row = (0..<4).map { _ in
      String(
        (0..<Int.random(in: 0...8, using: &random)).map { _ in signs.randomElement(using: &random)!
        })
    }
    let file = CsvWriter.mark + CsvWriter.line(["a", "b", "c", "d"]) + CsvWriter.line(row)
    let read = try #require(try CsvSample(file).records.last)
    let expected = row.map { text in
      text.first.map { "=+-@\t\n".contains($0) } == true ? "'" + text : text
    }
    #expect(read == expected)
  }
}
