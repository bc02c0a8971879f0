import TestSupport
import Testing

@testable import TextUI

struct TextBlockTests {
  private func draw(_ block: TextBlock, _ columns: Int, _ rows: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    block.draw(on: &canvas, in: canvas.bounds, style: .field, isFocused: true)
    return canvas
  }

  @Test(arguments: [
    ("Reprend deux élèves de 1re.", 12, ["Reprend ", "deux élèves ", "de 1re."]),
    ("un\n\ndeux", 12, ["un", "", "deux"]), ("", 12, [""]), ("fin\n", 12, ["fin", ""]),
    ("anticonstitutionnel", 8, ["anticon", "stituti", "onnel"]),
    ("漢字漢字", 6, ["漢字", "漢字"]), ("abc", 1, ["a", "b", "c"]), ("漢字", 1, ["漢", "字"]),
    ("un deux\nsept", 7, ["un ", "deux", "sept"]), ("ab cd", 3, ["ab ", "cd"]),
  ])
  func `paragraphs are cut between words`(text: String, width: Int, rows: [String]) {
    let picture = TextPicture(Array(text), width: width)
    #expect(picture.rows.map(picture.text) == rows)
  }

  /// Presses a key; whether the block answered it.
  private func press(_ key: Key, _ block: inout TextBlock, width: Int = 20, limit: Int = 99) -> Bool
  {
    block.edit(key, width: width, limit: limit)
  }

  @Test func `up and down follow the picture and leave at its edges`() {
    var block = TextBlock("un deux trois quatre")
    var answers: [Bool] = []
    var cursors: [Int] = []
    for key in [Key.up, .up, .up, .down, .down, .down] {
      answers.append(press(key, &block, width: 9))
      cursors.append(block.cursor)
    }
    #expect(answers == [true, true, false, true, true, false])
    #expect(cursors == [13, 5, 5, 13, 19, 19])
  }

  @Test func `Home and End stay on the row`() {
    var block = TextBlock("un deux trois")
    _ = block.edit(.home, width: 9, limit: 99)
    #expect(block.cursor == 8)
    _ = block.edit(.up, width: 9, limit: 99)
    _ = block.edit(.end, width: 9, limit: 99)
    #expect(block.cursor == 7)
    _ = block.edit(.home, width: 9, limit: 99)
    #expect(block.cursor == 0)
  }

  @Test func `Ctrl-U erases the paragraph, Ctrl-K its end`() {
    var block = TextBlock("un\ndeux\ntrois")
    _ = block.edit(.up, width: 20, limit: 99)
    _ = block.edit(.left, width: 20, limit: 99)
    _ = block.edit(.control("k"), width: 20, limit: 99)
    #expect(block.text == "un\ndeu\ntrois" && block.cursor == 6)
    _ = block.edit(.control("u"), width: 20, limit: 99)
    #expect(block.text == "un\n\ntrois" && block.cursor == 3)
  }

  @Test func `Enter begins a line, and the limit counts it`() {
    var block = TextBlock("ab")
    let isLine = press(.enter, &block, limit: 3)
    let isAnswered = press(.character("c"), &block, limit: 3)
    #expect(isLine && isAnswered)
    #expect(block.text == "ab\n")
  }

  @Test func `the rows around the cursor are seen`() {
    let canvas = draw(TextBlock("un\ndeux\ntrois\nquatre"), 10, 2)
    #expect(canvas.picture == "trois\nquatre")
    #expect(canvas.cursor.map { [$0.row, $0.column] } == [1, 6])
  }

  @Test(arguments: 0..<60)
  func `any keys keep the text whole and the cursor in sight`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let pieces = ["mot ", "é", "\u{301}", "漢", " ", "\n", "👩‍🚀"]
    let moves: [Key] = [
      .left, .right, .up, .down, .home, .end, .controlLeft, .controlRight, .enter,
    ]
    var block = TextBlock()
    for _ in 0..<150 {
      let width = [1, 2, 7, 20].randomElement(using: &random) ?? 7
      if Bool.random(using: &random) {
        block.insert(pieces.randomElement(using: &random) ?? "", limit: 80)
      } else {
        let count = block.text.count
        _ = block.edit(moves.randomElement(using: &random) ?? .up, width: width, limit: 80)
        #expect(block.text.count >= count)
      }
      let picture = TextPicture(Array(block.text), width: width)
      let whole = picture.rows.map(picture.text).joined()
      #expect(whole == block.text.filter { !$0.isNewline })
      #expect((0...block.text.count).contains(block.cursor))
      #expect(
        draw(block, max(2, width), 3).hasCursor(
          in: Rect(row: 0, column: 0, columns: max(2, width), rows: 3)))
    }
  }
}

struct TextWrapTests {
  @Test(arguments: [
    ("une phrase un peu longue", 10, ["une phrase", "un peu", "longue"]), ("", 5, [""]),
    ("a\n\nb", 5, ["a", "", "b"]), ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("  deux   espaces ", 20, ["deux espaces"]), ("漢字漢", 4, ["漢字", "漢"]),
    ("漢字", 1, ["漢", "字"]), ("a b", 0, ["a", "b"]), ("12\u{A0}h 30", 5, ["12\u{A0}h", "30"]),
    ("cafe\u{301} cre\u{300}me", 4, ["cafe\u{301}", "cre\u{300}m", "e"]),
    ("le 20/11/2026 : réunissez", 13, ["le", "20/11/2026 :", "réunissez"]),
    ("il dit « oui » ; puis", 12, ["il dit", "« oui » ;", "puis"]),
    ("a « oui » b", 5, ["a", "« oui", "» b"]), ("dix mots :", 8, ["dix", "mots :"]),
    ("signez (PL-06 · FAQ 2) ici", 18, ["signez", "(PL-06 · FAQ 2)", "ici"]),
    ("(PL-06 · B10)", 8, ["(PL-06 ·", "B10)"]), ("à (ou à b) c", 6, ["à (ou", "à b) c"]),
    ("(PL-06 · B10). Oui", 15, ["(PL-06 · B10).", "Oui"]),
  ])
  func `a text is cut between words`(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(text, width: width) == lines)
  }
}
