import Testing

@testable import TextUI

struct ConfirmPaneTests {
  private func confirm(_ labels: [String], text: String = "Effacer ?") -> ConfirmPane<SampleWorld> {
    ConfirmPane(
      title: "Abandonner cette saisie ?", text,
      buttons: labels.map { label in .init(label) { _ in .choose(label) } })
  }

  @Test(arguments: [
    ([Key.enter], "Garder"), ([.right, .enter], "Effacer"), ([.tab, .tab, .enter], "Garder"),
    ([.left, .enter], "Effacer"), ([.up, .down, .enter], "Garder"), ([.character("e")], "Effacer"),
    ([.character("E")], "Effacer"), ([.character("g")], "Garder"),
  ])
  func `an answer is given by arrows or by its letter`(keys: [Key], answer: String) throws {
    var stack = try openedStack(over: confirm(["Garder", "Effacer"]))
    try stack.press(keys)
    #expect(stack.panes.count == 1 && stack.log(0).last == answer)
  }

  @Test(arguments: [Key.escape, .function(3), .function(12), .control("c")])
  func `the way out changes nothing`(key: Key) throws {
    var stack = try openedStack(over: confirm(["Garder", "Effacer"]))
    try stack.press([.right, .insert, .character("z"), key])
    #expect(stack.panes.count == 1 && stack.log(0).last == "reload")
  }

  @Test func `verbs with the same letter are gone through, not answered`() throws {
    var stack = try openedStack(over: confirm(["Garder", "Continuer", "Corriger"]))
    try stack.type("c")
    #expect(stack.panes.count == 2)
    try stack.type("c")
    try stack.press([.enter])
    #expect(stack.log(0).last == "Corriger")
  }

  @Test func `a question without answers can be left`() throws {
    var stack = try openedStack(over: confirm([]))
    try stack.press([.right, .left, .character("x"), .enter])
    #expect(stack.panes.count == 1)
  }

  @Test func `the box at sixty columns`() throws {
    let canvas = try openedStack(
      over: confirm(
        ["Continuer la saisie", "Garder", "Effacer", "Relire la fiche"],
        text: "Ce que vous avez tapé sera effacé. « Garder » le laisse en brouillon.")
    ).draw()
    let rows = (3..<11).map { canvas.text(row: $0) }
    #expect(
      rows == [
        "┌─ Abandonner cette saisie ? ──────────────────────────────┐",
        "│                                                          │",
        "│  Ce que vous avez tapé sera effacé. « Garder » le        │",
        "│  laisse en brouillon.                                    │",
        "│                                                          │",
        "│  [ Continuer la saisie ]  [ Garder ]  [ Effacer ]        │",
        "│  [ Relire la fiche ]                                     │",
        "└──────────────────────────────────────────────────────────┘",
      ])
    #expect(canvas.cursor.map { [$0.row, $0.column] } == [8, 5])
  }

  @Test(arguments: windows)
  func `a long question stays in its box`(window: Size) throws {
    let text = String(repeating: "Une phrase de plus. ", count: 40)
    expectClosedBox(try openedStack(over: confirm(["Oui", "Non"], text: text), window).draw())
  }
}
