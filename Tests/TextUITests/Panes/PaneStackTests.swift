import TestSupport
import Testing

@testable import TextUI

struct PaneStackTests {
  private func resized(_ columns: Int, _ rows: Int) throws -> PaneStack<SampleWorld> {
    var stack = SampleProgram.stack()
    try stack.resize(Size(columns: columns, rows: rows), SampleWorld())
    return stack
  }

  @Test func `a pane learns its size and reads before it comes up`() throws {
    var stack = try resized(80, 24)
    try stack.press([.enter])
    #expect(stack.names == ["racine", "fille"])
    #expect(stack.log(1) == ["fit", "reload"])
    #expect((stack.top as? SamplePane)?.size == Size(columns: 80, rows: 21))
    try stack.press([.function(3)])
    #expect(stack.names == ["racine"] && stack.log(0).last == "reload")
    try stack.press([.escape])
    #expect(stack.names == ["racine"] && stack.isRunning)
  }

  @Test func `replace, choose, home and theme`() throws {
    var stack = try resized(80, 24)
    try stack.press([.enter])
    try stack.type("r")
    #expect(stack.names == ["racine", "remplaçante"])
    try stack.type("c")
    #expect(stack.names == ["racine"] && stack.log(0).suffix(2) == ["reload", "réponse"])
    try stack.press([.enter, .enter, .enter])
    try stack.type("h")
    #expect(stack.names == ["racine"] && stack.log(0).suffix(2) == ["interrupt", "reload"])
    try stack.press([.enter])
    try stack.type("w")
    #expect(stack.theme == "sombre" && stack.names == ["racine"])
  }

  @Test func `a notice stays until the next key`() throws {
    var stack = try resized(80, 24)
    try stack.type("n")
    #expect(stack.notice == Notice("C'est fait."))
    #expect(stack.draw().text(row: 22) == " √ C'est fait.")
    try stack.tick(SampleWorld())
    #expect(stack.notice != nil)
    try stack.press([.insert])
    #expect(stack.notice == nil && stack.draw().text(row: 22).hasPrefix(" Prêt."))
  }

  @Test func `a command that cannot be used says why`() throws {
    var stack = try resized(80, 24)
    try stack.type("d")
    #expect(stack.notice == Notice("Rien n'est choisi.", .warning))
    #expect(!stack.log(0).contains("jamais"))
  }

  @Test func `the pane answers first, the program what it leaves`() throws {
    var stack = try resized(80, 24)
    try stack.press([.function(6)])
    #expect(stack.log(0).last == "ici")
    try stack.press([.control("n")])
    #expect(stack.names == ["racine", "visite"])
    try stack.press([.function(9), .control("n"), .function(1)])
    #expect(stack.names == ["racine", "visite", "Menu"])
  }

  @Test func `the key bar shows for each command a key that works`() throws {
    let bar = try resized(120, 40)
    var seen = ""
    var stack = bar
    for _ in 0..<3 {
      seen += stack.draw().text(row: 39)
      try stack.press([.function(8)])
    }
    #expect(
      seen.contains("F6 Créer") && !seen.contains("F6 Visite") && seen.contains("Ctrl-N Visite"))
  }

  @Test(arguments: windows)
  func `every page of the key bar begins with help and ends with the way out`(window: Size) throws {
    var stack = try resized(window.columns, window.rows)
    let row = window.rows - 1
    let first = stack.draw().text(row: row)
    var seen = ""
    for _ in 0..<12 {
      let line = stack.draw().text(row: row)
      #expect(line.hasPrefix(" F1 Aide  ") && line.hasSuffix("F3 Revenir"))
      #expect(DisplayWidth.of(line) <= window.columns && !line.contains("…"))
      seen += line
      try stack.press([.function(8)])
    }
    for label in SamplePane.hints + ["Créer", "Menu", "Commandes", "Visite"] {
      #expect(seen.contains(label), "\(label)")
    }
    try stack.press([.enter, .function(3)])
    #expect(stack.draw().text(row: row) == first)
    try stack.type(",")
    #expect(stack.draw().text(row: row) != first)
  }

  @Test func `a pane that cannot read does not come up`() throws {
    var stack = try resized(80, 24)
    #expect(throws: Broken.self) { try stack.press([.character("b")]) }
    #expect(stack.names == ["racine"] && stack.isRunning)
    #expect(throws: Broken.self) { try stack.press([.character("t")]) }
    stack.accept(Broken(), as: "La base ne répond pas.", SampleWorld())
    #expect(stack.notice == Notice("La base ne répond pas.", .error))
    try stack.press([.enter])
    stack.accept(Broken(), as: "La base ne répond pas.", SampleWorld())
    #expect(stack.notice == nil)
  }

  @Test func `a broken pane hinders none of the others`() throws {
    var stack = SampleProgram.stack(SamplePane(failsAt: ["interrupt", "reload", "fit"]))
    try stack.press([.enter])
    #expect(throws: Broken.self) {
      try stack.resize(Size(columns: 90, rows: 30), SampleWorld())
    }
    #expect(throws: Broken.self) { try stack.reload(SampleWorld()) }
    #expect(stack.log(1) == ["fit", "reload", "fit", "reload"])
    #expect(throws: Broken.self) { try stack.press([.control("q")]) }
    #expect(stack.isRunning && stack.log(1).last == "interrupt")
    #expect(throws: Broken.self) { try stack.interrupt(SampleWorld()) }
    #expect(!stack.isRunning)
  }

  @Test func `quitting saves what was typed in every pane`() throws {
    var stack = try resized(80, 24)
    try stack.press([.enter, .control("q")])
    #expect(!stack.isRunning)
    #expect(stack.log(0).last == "interrupt" && stack.log(1).last == "interrupt")
  }

  @Test func `a paste outside a field is refused with a sentence`() throws {
    var stack = try resized(80, 24)
    try stack.paste("rm -rf", SampleWorld())
    #expect(stack.notice?.tone == .warning && stack.log(0) == ["fit"])
  }

  @Test func `the menu and the palette run a command of the screen below`() throws {
    var stack = try resized(80, 24)
    try stack.press([.function(9), .enter])
    #expect(stack.names == ["racine"] && stack.log(0).last == "Ouvrir")
    try stack.type(":")
    try stack.type("effacer")
    try stack.press([.enter])
    #expect(stack.notice == Notice("Rien n'est choisi.", .warning))
    try stack.type(":")
    try stack.type("import")
    try stack.press([.enter])
    #expect(stack.names == ["racine", "import"])
  }

  @Test(arguments: [(20, 5), (59, 24), (80, 15), (1, 1), (0, 0)])
  func `a window too small says so and keeps everything`(columns: Int, rows: Int) throws {
    var stack = try resized(80, 24)
    try stack.press([.enter])
    let before = stack.draw().picture
    try stack.resize(Size(columns: columns, rows: rows), SampleWorld())
    let canvas = stack.draw()
    if columns == 20 {
      expectPicture(
        canvas,
        """
        Fenêtre trop petite.
        Agrandissez-la :
        60 × 16 au moins.
        Rien n'est perdu.
        """)
    }
    #expect(canvas.size == Size(columns: columns, rows: rows))
    try stack.resize(Size(columns: 80, rows: 24), SampleWorld())
    #expect(stack.draw().picture == before)
  }

  @Test func `a screen has its heading, its body and its two last lines`() throws {
    let canvas = try resized(60, 16).draw()
    #expect(canvas.text(row: 0) == " racine" + String(repeating: " ", count: 43) + "9 sur 214")
    #expect(canvas.text(row: 1) == "  racine 1" && canvas.text(row: 13) == "  racine 13")
    #expect(canvas.text(row: 14) == " Prêt." + String(repeating: " ", count: 50) + "1–9")
  }

  @Test func `a long notice is wrapped over the body, never cut`() throws {
    var stack = try resized(60, 16)
    stack.notice = Notice(
      "Votre rôle ne permet pas de restaurer la base. Demandez à une personne qui a l'un de ces "
        + "rôles : administration.", .error)
    let canvas = stack.draw()
    #expect(canvas.text(row: 13).hasPrefix(" × Votre rôle"))
    #expect(canvas.text(row: 14) == "   à une personne qui a l'un de ces rôles : administration.")
  }

  @Test(arguments: 0..<40)
  func `any keys leave the stack alive and drawn`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let all: [Key] =
      [
        .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
        .backspace, .control("p"), .control("n"), .control("c"),
      ] + (1...12).map { .function($0) } + keys("rcwhnid:?,aeéz")
    var stack = try resized(80, 24)
    for _ in 0..<150 {
      try stack.press([all.randomElement(using: &random) ?? .escape])
      if stack.panes.count > 12 { try stack.type("h") }
      let window = (windows + [Size(columns: 20, rows: 5)]).randomElement(using: &random)
      try stack.resize(window ?? windows[0], SampleWorld())
      #expect(stack.draw().size == window)
    }
  }
}
