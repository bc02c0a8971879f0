import TestSupport
import Testing

@testable import TextUI

struct FrameTests {
  private func draw(_ status: Status, rowAbove: String = "") -> Canvas {
    var canvas = Canvas(size: Size(columns: 20, rows: 6))
    canvas.put(rowAbove, row: 3, column: 0)
    Frame.drawStatus(status, notice: nil, on: &canvas)
    return canvas
  }

  @Test func `a status that fits has one line`() {
    let canvas = draw(Status("Espace coche.", right: "1–9"))
    #expect(canvas.text(row: 3).isEmpty)
    #expect(canvas.text(row: 4) == " Espace coche.  1–9")
  }

  @Test func `a long status takes the empty line above`() {
    let canvas = draw(Status("Espace coche, Entrée ouvre."))
    #expect(canvas.text(row: 3) == " Espace coche,")
    #expect(canvas.text(row: 4) == " Entrée ouvre.")
  }

  @Test func `a long status never covers the body`() {
    let canvas = draw(Status("Espace coche, Entrée ouvre."), rowAbove: "la liste")
    #expect(canvas.text(row: 3) == "la liste")
    #expect(canvas.text(row: 4).hasPrefix(" Espace coche, Ent"))
  }
}
