import Testing

@testable import TextUI

struct BoxTests {
  private let body = Rect(row: 1, column: 0, columns: 60, rows: 13)

  @Test func `a frame with its title and its foot`() {
    var canvas = Canvas(size: Size(columns: 24, rows: 4))
    Box.draw(
      on: &canvas, Rect(row: 0, column: 1, columns: 22, rows: 4), title: "Visite", foot: "1/9")
    expectPicture(
      canvas,
      """
       ┌─ Visite ───────────┐
       │                    │
       │                    │
       └─ 1/9 ──────────────┘
      """)
  }

  @Test(arguments: [
    (2, 5, 3, 5), (12, 5, 7, 5), (7, 9, 8, 6), (1, 99, 2, 12), (13, 2, 11, 2),
  ])
  func `a list stands under its row, else over it, cut to the larger side`(
    row: Int, rows: Int, at: Int, height: Int
  ) {
    let place = Box.place(Size(columns: 20, rows: rows), under: row, column: 50, in: body)
    #expect(place == Rect(row: at, column: 40, columns: 20, rows: height))
  }

  @Test(arguments: 1..<14)
  func `a box that must be whole covers its row if needed`(row: Int) {
    let place = Box.cover(Size(columns: 26, rows: 11), near: row, column: 3, in: body)
    #expect(place.rows == 11 && place.row >= body.row && place.endRow <= body.endRow)
  }

  @Test func `the middle of the screen`() {
    #expect(
      Box.centred(Size(columns: 20, rows: 3), in: body)
        == Rect(row: 6, column: 20, columns: 20, rows: 3))
    #expect(Box.centred(Size(columns: 99, rows: 99), in: body) == body)
  }

  @Test func `a hint wider than the window is cut, the way out is not`() {
    let commands = [
      Command(
        id: .pane(0), keys: [.function(1)], label: "Aide", short: "Aide", rank: 1, menu: nil,
        disabledReason: nil),
      Command(
        id: .pane(1), keys: [.function(5)], label: "", short: String(repeating: "long ", count: 30),
        rank: 10, menu: nil, disabledReason: nil),
      Command(
        id: .pane(2), keys: [.function(3)], label: "Retour", short: "Retour", rank: 99, menu: nil,
        disabledReason: nil),
    ]
    var canvas = Canvas(size: Size(columns: 60, rows: 1))
    KeyBar(commands, columns: 60).draw(on: &canvas, row: 0, page: 0)
    #expect(canvas.text(row: 0).hasSuffix("F3 Retour"))
    #expect(KeyBar([], columns: 60).count == 1)
  }
}
