import TestSupport
import Testing
import TextUI

struct VirtualScreenTests {
  @Test(arguments: [
    ("abc\r\ndéf", ["abc", "déf", ""]),
    ("\u{1B}[2;3Hx\u{1B}[Ay", ["   y", "  x", ""]),
    ("abcde\u{1B}[1;2H\u{1B}[K", ["a", "", ""]),
    ("abcde\u{1B}[1;2H\u{1B}[1K", ["  cde", "", ""]),
    ("abcde\u{1B}[1;2H\u{1B}[2X", ["a  de", "", ""]),
    ("abcde\u{1B}[1;2H\u{1B}[2P", ["ade", "", ""]),
    ("abcde\u{1B}[1;2H\u{1B}[2@", ["a  bc", "", ""]),
    ("a\u{1B}[3bb", ["aaaab", "", ""]),
    ("1\r\n2\r\n3\r\n4", ["2", "3", "4"]),
    ("1\r\n2\r\n3\u{1B}[2;3r\u{1B}[3;1H\n4", ["1", "3", "4"]),
    ("1\r\n2\r\n3\u{1B}[1;1H\u{1B}M0", ["0", "1", "2"]),
    ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[L", ["1", "", "2"]),
    ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[M", ["1", "3", ""]),
    ("abcdef", ["abcde", "f", ""]),
    ("漢e\u{301}x", ["漢e\u{301}x", "", ""]),
    ("\u{1B}[31;1mrouge\u{1B}(B\u{1B}[m", ["rouge", "", ""]),
    ("\u{1B}]0;titre\u{07}a", ["a", "", ""]),
    ("1\u{1B}[?1049h2\u{1B}[?1049l3", ["13", "", ""]),
    ("abc\u{1B}[2J", ["", "", ""]),
  ])
  func `sequences draw as on xterm`(bytes: String, rows: [String]) {
    var screen = VirtualScreen(size: Size(columns: 5, rows: 3))
    screen.feed(bytes.utf8)
    #expect(screen.rows == rows)
  }

  @Test func `colours and attributes are kept with the letters`() {
    var screen = VirtualScreen(size: Size(columns: 20, rows: 1))
    screen.feed("a\u{1B}[1;7;38;5;117;44mbc\u{1B}[mx\u{1B}[38;2;1;2;3my".utf8)
    let pen = screen.pen(of: "bc")
    #expect(pen?.isBold == true && pen?.isReversed == true && pen?.isUnderlined == false)
    #expect(pen?.foreground == 117 && pen?.background == 4)
    #expect(screen.pen(of: "x") == Pen())
    #expect(screen.pen(of: "y")?.foreground == 0x010203)
    #expect(screen.pen(of: "absent") == nil)
  }

  @Test func `a window keeps what fits into it`() {
    var screen = VirtualScreen(size: Size(columns: 5, rows: 2))
    screen.feed("abcde\r\nfg".utf8)
    screen.resize(Size(columns: 3, rows: 1))
    #expect(screen.rows == ["abc"])
    screen.resize(Size(columns: 5, rows: 2))
    #expect(screen.rows == ["abc", ""])
  }
}
