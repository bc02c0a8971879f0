import Testing

@testable import TextUI

struct PalettePaneTests {
  private func palette() throws -> PaneStack<SampleWorld> {
    var stack = SampleProgram.stack()
    try stack.resize(windows[0], SampleWorld())
    try stack.press([.control("p")])
    return stack
  }

  @Test func `words and names of keys find a command`() throws {
    var stack = try palette()
    try stack.type("visite ctrl-n")
    try stack.press([.enter])
    #expect(stack.names == ["racine", "visite"])
  }

  @Test func `arrows choose among what is found`() throws {
    var stack = try palette()
    try stack.type("fichier")
    try stack.press([.down, .down, .down, .down, .enter])
    #expect(stack.names == ["racine", "import"])
  }

  @Test func `words nobody answers say so and run nothing`() throws {
    var stack = try palette()
    try stack.paste("zzz", SampleWorld())
    try stack.press([.up, .down, .enter])
    #expect(stack.names == ["racine", "Commandes"])
    #expect(stack.draw().text(row: 14) == " Aucune commande ne répond à ces mots.")
    try stack.press([.control("u")])
    #expect(stack.draw().picture.contains("sur 28"))
    try stack.press([.escape])
    #expect(stack.names == ["racine"])
  }

  @Test(arguments: windows)
  func `the bar of the palette is always in sight`(window: Size) throws {
    var stack = SampleProgram.stack()
    try stack.resize(window, SampleWorld())
    try stack.press([.control("p")])
    for _ in 0..<30 {
      let canvas = stack.draw()
      expectClosedBox(canvas)
      let bars = (0..<window.rows).filter { row in
        (0..<window.columns).contains {
          canvas.cells[row * window.columns + $0].style == .listSelected
        }
      }
      #expect(bars.count == 1)
      try stack.press([.down])
    }
  }
}
