import TestSupport
import Testing

@testable import TextUI

private func canvas(_ columns: Int = 10, _ rows: Int = 2) -> Canvas {
  Canvas(size: Size(columns: columns, rows: rows))
}

struct CanvasTests {
  @Test(arguments: [
    ("Lycée", 0, Int.max, "Lycée", 5),
    ("Lycée", 3, Int.max, "   Lycée", 8),
    ("Boulangerie", 0, Int.max, "Boulanger…", 10),
    ("Boulangerie", 0, 5, "Boul…", 5),
    ("Boul", 0, 4, "Boul", 4),
    ("Boulangerie", -4, Int.max, "angerie", 7),
    ("Boulangerie", 8, Int.max, "        B…", 10),
    ("Boulangerie", 10, Int.max, "", 10),
    ("Boulangerie", 0, 0, "", 0),
    ("Boulangerie", 0, 1, "…", 1),
    ("漢字", 0, Int.max, "漢字", 4),
    ("漢字", 0, 3, "漢…", 3),
    ("漢字漢字", 0, 4, "漢 …", 4),
    ("a漢字", 0, 3, "a …", 3),
    ("漢字", -1, Int.max, " 字", 3),
    ("e\u{301}te\u{301}", 0, Int.max, "e\u{301}te\u{301}", 3),
    ("Zoe\u{308}lle", 0, 3, "Zo…", 3),
    ("a\u{07}b\u{1B}[31mc\u{9B}d", 0, Int.max, "ab[31mcd", 8),
    ("a\u{202E}b\u{200B}c", 0, Int.max, "abc", 3),
    ("\u{301}a", 0, Int.max, "a", 1),
    ("👩‍🚀!", 0, Int.max, "□!", 2),
    ("🇫🇷!", 0, Int.max, "□!", 2),
    ("❤️!", 0, Int.max, "❤!", 2),
    ("", 0, Int.max, "", 0),
  ])
  func `a text is cut on characters and tells where it ended`(
    text: String, column: Int, width: Int, shown: String, end: Int
  ) {
    var canvas = canvas()
    #expect(canvas.put(text, row: 0, column: column, width: width) == end)
    #expect(canvas.text(row: 0) == shown)
    #expect(canvas.text(row: 1).isEmpty)
  }

  @Test(arguments: [-1, 2, .max, .min])
  func `a row outside is no error`(row: Int) {
    var canvas = canvas()
    canvas.put("perdu", row: row, column: 0)
    canvas.fill(Rect(row: row, column: 0, columns: 5, rows: 0), with: "x")
    #expect((0..<2).allSatisfy { canvas.text(row: $0).isEmpty })
  }

  @Test(arguments: [
    (Alignment.leading, "ab        |"), (.center, "    ab    |"), (.trailing, "        ab|"),
  ])
  func `a text stands at the start, in the middle or at the end`(align: Alignment, shown: String) {
    var canvas = canvas(11)
    canvas.put("ab", row: 0, column: 0, width: 10, align: align)
    canvas.put("|", row: 0, column: 10)
    #expect(canvas.text(row: 0) == shown)
  }

  @Test func `a text too long for its alignment is cut at its end`() {
    var canvas = canvas()
    canvas.put("1 234,50 €", row: 0, column: 2, width: 5, align: .trailing)
    #expect(canvas.text(row: 0) == "  1 23…")
  }

  @Test(arguments: [
    (0, "ab漢", "ab漢"),
    (1, "x", " x"), (2, "x", "  x"),
  ])
  func `half a wide character never stays`(column: Int, text: String, shown: String) {
    var canvas = canvas(4, 1)
    if column > 0 { canvas.put("漢", row: 0, column: 1) }
    canvas.put(text, row: 0, column: column)
    #expect(canvas.text(row: 0) == shown)
    #expect(canvas.cells.filter { $0.content == .continuation }.count == (column == 0 ? 1 : 0))
  }

  @Test func `filling cuts wide characters at its edges`() {
    var canvas = canvas(6, 1)
    canvas.put("漢字漢", row: 0, column: 0)
    canvas.fill(Rect(row: 0, column: 1, columns: 4, rows: 1), with: "─", style: .border)
    #expect(canvas.text(row: 0) == " ────")
    #expect(!canvas.cells.contains { $0.content == .continuation })
  }

  @Test func `rectangles are cut at the canvas`() {
    var canvas = canvas(4, 3)
    canvas.fill(Rect(row: -5, column: 2, columns: 100, rows: 6), with: "x", style: .field)
    canvas.restyle(Rect(row: 0, column: -3, columns: 4, rows: 100), style: .listSelected)
    canvas.fill(Rect(row: 1, column: 0, columns: -2, rows: 1), with: "y")
    #expect((0..<3).map { canvas.text(row: $0) } == ["  xx", "", ""])
    #expect(canvas.cells[2].style == .field)
    #expect(canvas.cells[8].style == .listSelected)
    #expect(canvas.cells[9].style == .text)
  }

  @Test func `an empty canvas takes anything`() {
    var canvas = Canvas(size: Size(columns: 0, rows: -1))
    canvas.put("a", row: 0, column: 0)
    canvas.fill(Rect(row: 0, column: 0, columns: 9, rows: 9), with: "x")
    #expect(canvas.cells.isEmpty)
  }

  @Test(arguments: 0..<100)
  func `any drawing keeps wide characters whole`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var canvas = canvas(12, 1)
    let texts = ["漢", "ab", "e\u{301}", "字a漢", "—", "👩‍🚀", "漢字漢字漢字漢"]
    for _ in 0..<30 {
      let column = Int.random(in: -3..<14, using: &random)
      let width = Int.random(in: 0..<9, using: &random)
      let text = texts.randomElement(using: &random) ?? ""
      canvas.put(text, row: 0, column: column, width: width)
    }
    for (index, cell) in canvas.cells.enumerated() {
      let isWide =
        if case .scalar(let scalar) = cell.content { DisplayWidth.of(scalar) == 2 } else { false }
      let isFollowed = index + 1 < 12 && canvas.cells[index + 1].content == .continuation
      #expect(isWide == isFollowed)
    }
  }
}

struct CellTests {
  @Test(arguments: Style.allCases)
  func `a cell keeps its role and content`(style: Style) {
    #expect(Cell(scalar: "é", style: style).style == style)
    #expect(Cell(scalar: "é", style: style).content == .scalar("é"))
    #expect(Cell(cluster: 7, style: style).content == .cluster(7))
    #expect(Cell.continuation(style).content == .continuation)
    #expect(MemoryLayout<Cell>.stride == 8)
  }
}
