import Testing

@testable import TextUI

struct HelpPaneTests {
  @Test func `the help of a screen`() throws {
    var stack = SampleProgram.stack()
    try stack.resize(windows[0], SampleWorld())
    try stack.press([.function(1)])
    let canvas = stack.draw()
    #expect(canvas.text(row: 0) == " Aide > racine")
    #expect(canvas.text(row: 1) == "  Une phrase sur cet écran.")
    #expect(canvas.text(row: 3) == "  Sur cet écran")
    #expect(canvas.text(row: 4) == "   Ctrl-0                 Ouvrir")
    try stack.press([.end])
    let end = stack.draw().picture
    #expect(end.contains("   Ctrl-N                 Nouvelle visite"))
    #expect(end.contains("   menu Fichier           Importer un fichier …"))
  }

  @Test(arguments: [Key.function(1), .character("?"), .escape, .function(3), .character("q")])
  func `the key that opened the help closes it`(key: Key) throws {
    var stack = SampleProgram.stack()
    try stack.press([.character("?"), .pageDown, .up, .character("j"), key])
    #expect(stack.names == ["racine"])
  }

  @Test func `a sentence given on several lines is wrapped as a whole`() throws {
    let pane = HelpPane<SampleWorld>(
      title: "Essai", about: ["Une phrase commencée ici", "finit là.", "Une autre."], here: [],
      everywhere: [])
    let canvas = try openedStack(over: pane).draw()
    #expect(canvas.text(row: 1) == "  Une phrase commencée ici finit là.")
    #expect(canvas.text(row: 2) == "  Une autre.")
  }

  @Test(arguments: windows)
  func `long lines are wrapped, and every line can be reached`(window: Size) throws {
    let word = "phrase"
    let about = [String](repeating: String(repeating: word + " ", count: 30) + "fin.", count: 3)
    let pane = HelpPane<SampleWorld>(
      title: "Essai", about: about, here: SamplePane("x").commands, everywhere: [])
    var stack = try openedStack(over: pane, window)
    var words = 0
    for row in 1..<window.rows - 2 {
      words += stack.draw().text(row: row).split(separator: " ").count { $0 == word }
    }
    #expect(words == 90 && !stack.draw().picture.contains("…"))
    try stack.press([.end])
    #expect(stack.draw().picture.contains("Partout"))
    try stack.resize(windows[2], SampleWorld())
    #expect(stack.draw().picture.contains("Partout"))
    try stack.press([.home, .pageUp])
    #expect(stack.draw().text(row: 1).contains(word))
  }
}

/// F1 opens what is written on the place of the cursor, if anything is.
struct ExplanationTests {
  @Test func `F1 opens the explanation, and closing it comes back`() throws {
    var stack = try openedStack(over: SamplePane("citée"))
    try stack.press([.function(1)])
    #expect(stack.names.suffix(2) == ["citée", "fiche"])
    try stack.press([.escape])
    #expect(stack.names.last == "citée")
  }

  @Test func `the question mark opens the keys, where Enter leads to the explanation`() throws {
    var stack = try openedStack(over: SamplePane("citée"))
    try stack.press([.character("?")])
    #expect(stack.draw().text(row: 0) == " Aide > citée")
    try stack.press([.enter])
    #expect(stack.names.last == "fiche")
  }

  @Test func `without an explanation F1 opens the keys, and Enter says there is none`() throws {
    var stack = SampleProgram.stack()
    try stack.resize(windows[0], SampleWorld())
    try stack.press([.function(1), .enter])
    #expect(stack.notice?.text == "Aucune fiche de la FAQ ne concerne cette ligne.")
  }
}
