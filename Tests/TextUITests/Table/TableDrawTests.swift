import Testing

@testable import TextUI

struct TableDrawTests {
  private let columns: [Column<SampleList.Line>] = [
    Column("Nom", .share(2, min: 8)) { "Société \($0.id)" },
    Column("Ville", .share(1, min: 6), from: 70) { _ in "Metz" },
    Column("Places", .cells(6), align: .right) { "\($0.name)" },
  ]

  private func draw(_ size: Size, _ count: Int, mark: Bool = false) throws -> Canvas {
    let list = SampleList(count: count)
    var table = Table<SampleList.Line>()
    table.fit(rows: size.rows - 2)
    try table.open(list.source())
    if mark { table.toggleMark() }
    try table.move(by: 1, list.source())
    var canvas = Canvas(size: size)
    table.draw(on: &canvas, in: canvas.bounds, columns: columns, empty: ["Rien ici."])
    return canvas
  }

  @Test func `the bar, the marks and the columns`() throws {
    let canvas = try draw(Size(columns: 40, rows: 5), 9, mark: true)
    expectPicture(
      canvas,
      """
          Nom                           Places
       ──────────────────────────────────────
        √ Société 0                          0
       ►  Société 1                         10
          Société 2                         20
      """)
    #expect(canvas.cursor?.row == 3)
  }

  @Test func `a column appears where there is room for it`() throws {
    #expect(try draw(Size(columns: 69, rows: 5), 3).row(of: "Ville") == nil)
    #expect(try draw(Size(columns: 70, rows: 5), 3).row(of: "Ville") == 0)
  }

  @Test func `an empty list says why`() throws {
    let canvas = try draw(Size(columns: 40, rows: 6), 0)
    #expect(canvas.text(row: 3) == "    Rien ici.")
  }

  @Test(arguments: [
    (100, [92, 6]), (30, [22, 6]), (16, [8, 6]), (12, [8, 2]), (8, [8, 0]), (3, [3, 0]),
    (0, [0, 0]),
  ])
  func `fixed widths first, the rest by share, nothing outside`(total: Int, widths: [Int]) {
    let columns: [Column<SampleList.Line>] = [
      Column("Nom", .share(1, min: 8)) { _ in "" }, Column("N", .cells(6)) { _ in "" },
    ]
    #expect(Table.widths(of: columns, in: total) == widths)
  }

  @Test func `shares are kept over the minimum`() {
    let columns: [Column<SampleList.Line>] = [
      Column("A", .share(2, min: 1)) { _ in "" }, Column("B", .share(1, min: 1)) { _ in "" },
      Column("C", .share(1, min: 20)) { _ in "" },
    ]
    #expect(Table.widths(of: columns, in: 54) == [20, 10, 20])
    #expect(Table.widths(of: columns, in: 84) == [40, 20, 20])
  }

  @Test(arguments: windows)
  func `a table stays in its rectangle`(window: Size) throws {
    let list = SampleList(count: 300)
    var table = Table<SampleList.Line>()
    table.fit(rows: 500)
    try table.open(list.source())
    var canvas = Canvas(size: window)
    let rect = Rect(row: 2, column: 0, columns: window.columns, rows: 6)
    table.draw(on: &canvas, in: rect, columns: columns)
    #expect(canvas.text(row: 1).isEmpty && canvas.text(row: 8).isEmpty)
    #expect(canvas.text(row: 7).contains("Société 3"))
  }
}
