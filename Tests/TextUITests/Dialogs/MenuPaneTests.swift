import Testing

@testable import TextUI

struct MenuPaneTests {
  @Test func `the menu bar over a screen`() throws {
    var stack = SampleProgram.stack()
    try stack.resize(windows[0], SampleWorld())
    try stack.press([.function(9), .right, .right])
    let canvas = stack.draw()
    #expect(canvas.text(row: 0).hasPrefix("  Écran  Aide  Fichier"))
    #expect(canvas.text(row: 2).contains("│ Nouvelle visite         Ctrl-N │"))
    #expect(canvas.text(row: 4).contains("│ Importer un fichier …          │"))
    expectClosedBox(canvas)
  }

  @Test(arguments: [
    ([Key.right, .right, .character("i"), .enter], "import"),
    ([.left, .down, .down, .enter], "import"), ([.left, .up, .enter], "import"),
    ([.backTab, .enter], "visite"), ([.tab, .tab, .tab, .left, .enter], "visite"),
  ])
  func `a command is reached by arrows or by its letter`(keys: [Key], name: String) throws {
    var stack = SampleProgram.stack()
    try stack.press([.function(9)] + keys)
    #expect(stack.names == ["racine", name])
  }

  @Test(arguments: [Key.escape, .function(3), .function(9), .function(12), .control("o")])
  func `the menu closes without doing anything`(key: Key) throws {
    var stack = SampleProgram.stack()
    try stack.press([.function(9), .down, key])
    #expect(stack.names == ["racine"])
  }

  @Test func `a command that cannot be used says why before it is tried`() throws {
    var stack = SampleProgram.stack()
    try stack.press([.function(9), .character("e"), .character("e")])
    #expect(stack.draw().text(row: 22).hasPrefix(" Rien n'est choisi."))
  }

  @Test func `a program without commands has an empty menu`() throws {
    var stack = try openedStack(over: MenuPane<SampleWorld>(here: [], everywhere: []))
    _ = stack.draw()
    try stack.press([.right, .left, .up, .down, .character("a"), .enter])
    #expect(stack.panes.count == 1)
  }

  @Test(arguments: windows)
  func `every line of a long menu can be seen`(window: Size) throws {
    var stack = SampleProgram.stack()
    try stack.resize(window, SampleWorld())
    try stack.press([.function(9)])
    for binding in SamplePane.bindings where binding.rank >= 0 {
      let canvas = stack.draw()
      expectClosedBox(canvas)
      #expect(canvas.cursor.map { canvas.text(row: $0.row).contains(binding.label) } == true)
      try stack.press([.down])
    }
  }
}
