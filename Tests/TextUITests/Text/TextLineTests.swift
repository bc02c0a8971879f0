import TestSupport
import Testing

@testable import TextUI

private let e = "e\u{301}"

struct TextLineTests {
  private func line(_ text: String, _ pressed: [Key], limit: Int = 99) -> TextLine {
    var line = TextLine(text)
    for key in pressed { _ = line.edit(key, limit: limit) }
    return line
  }

  @Test(arguments: [
    ("Lycée", [Key.backspace], "Lycé", 4), ("", [.backspace], "", 0), ("a", [.delete], "a", 1),
    ("Lycée", [.home, .delete], "ycée", 0), ("Lycée", [.left, .left, .backspace], "Lyée", 2),
    ("a b", [.control("u")], "", 0), ("a b", [.home, .right, .control("k")], "a", 1),
    ("a b", [.control("a"), .character("x")], "xa b", 1),
    ("a b", [.home, .control("e"), .character("x")], "a bx", 4),
    ("rue des Prés", [.controlLeft], "rue des Prés", 8),
    ("rue des Prés", [.controlLeft, .controlLeft], "rue des Prés", 4),
    ("rue des Prés", [.home, .controlRight], "rue des Prés", 3),
    ("  a", [.home, .left, .controlRight, .controlRight, .right], "  a", 3),
    ("\(e)t\(e)", [.backspace, .backspace], e, 1), ("漢字", [.left, .backspace], "字", 0),
    ("👩‍🚀", [.backspace], "", 0),
  ])
  func `the editing keys`(text: String, keys: [Key], result: String, cursor: Int) {
    let line = line(text, keys)
    #expect(line.text == result && line.cursor == cursor)
  }

  @Test(arguments: [
    Key.enter, .tab, .backTab, .up, .down, .escape, .function(2), .pageUp, .alt("a"),
  ])
  func `other keys are left to the form`(key: Key) {
    var line = TextLine("a")
    let isAnswered = line.edit(key, limit: 9)
    #expect(!isAnswered)
    #expect(line.text == "a")
  }

  @Test func `a limit counts letters, not marks`() {
    #expect(line("", keys("abcdef"), limit: 4).text == "abcd")
    #expect(line("abcdef", keys("g"), limit: 4).text == "abcdef")
    var line = TextLine("a")
    line.insert("\(e)\(e)\(e)", limit: 3)
    #expect(line.text == "a\(e)\(e)" && line.cursor == 3)
  }

  @Test func `line ends and tabs of a pasted text become spaces`() {
    var line = TextLine("a")
    line.insert("\n12\true\r\nNeuve", limit: 99)
    #expect(line.text == "a 12 rue Neuve")
  }

  @Test func `a mark alone joins the letter before it`() {
    var line = TextLine("ab")
    _ = line.edit(.left, limit: 9)
    line.insert("\u{301}", limit: 9)
    #expect(line.text == "a\u{301}b" && line.cursor == 1)
    _ = line.edit(.end, limit: 9)
    line.insert("\u{301}\u{301}x", limit: 9)
    #expect(line.cursor == line.text.count)
  }

  @Test func `a long line just entered shows how it begins`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    TextLine("abcdefgh").draw(
      on: &canvas, row: 0, column: 2, width: 4, style: .field, isFocused: true,
      isFresh: true)
    #expect(canvas.text(row: 0) == "  abc…")
    #expect(canvas.cursor?.column == 5)
  }

  @Test(arguments: [
    ("abcdef", 6, "def", 3), ("abc", 6, "abc", 3), ("abcdefgh", 4, "fgh", 3), ("漢字漢", 4, "漢", 2),
  ])
  func `the line scrolls so that its cursor is seen`(
    text: String, width: Int, tail: String, column: Int
  ) {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    TextLine(text).draw(
      on: &canvas, row: 0, column: 2, width: width, style: .field, isFocused: true)
    #expect(canvas.text(row: 0).hasSuffix(tail))
    #expect((canvas.cursor?.column).map { (2..<2 + width).contains($0) } == true)
  }

  @Test func `without the focus it begins at its beginning`() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    TextLine("abcdefgh").draw(
      on: &canvas, row: 0, column: 2, width: 5, style: .field, isFocused: false)
    #expect(canvas.text(row: 0) == "  abcd…" && canvas.cursor == nil)
  }

  @Test(arguments: 0..<60)
  func `any keys keep the cursor in the text and in sight`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "é", "\u{301}", "漢", " ", "👩‍🚀", "\u{200D}", "🇫", "ب", "\n"]
    let moves: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .controlLeft, .controlRight,
      .control("k"), .control("u"),
    ]
    var line = TextLine()
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    for _ in 0..<200 {
      if Int.random(in: 0..<3, using: &random) > 0 {
        line.insert(pieces.randomElement(using: &random) ?? "", limit: 30)
      } else {
        _ = line.edit(moves.randomElement(using: &random) ?? .left, limit: 30)
      }
      #expect((0...line.text.count).contains(line.cursor) && line.text.count <= 30)
      line.draw(on: &canvas, row: 0, column: 1, width: 8, style: .field, isFocused: true)
      #expect((canvas.cursor?.column).map { (1..<9).contains($0) } == true)
    }
  }
}
