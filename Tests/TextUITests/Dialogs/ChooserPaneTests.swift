import Testing

@testable import TextUI

struct ChooserPaneTests {
  private typealias Item = ChooserPane<SampleWorld>.Item

  private let items: [Item] = [
    .heading("Listes"), Item("Partenaires", id: "partner"), Item("À relancer", id: "late"),
    .heading("Ordre"), Item("Par nom", id: "name", detail: "▲"), Item("Par ville", id: "town"),
  ]

  @Test(arguments: [
    ([Key.enter], "partner"), ([.down, .down, .enter], "name"), ([.up, .enter], "partner"),
    ([.end, .enter], "town"), ([.end, .home, .enter], "partner"), ([.pageDown, .enter], "town"),
    ([.pageDown, .pageUp, .enter], "partner"), ([.character("p"), .enter], "name"),
    ([.character("p"), .character("p"), .character("p"), .enter], "partner"),
    ([.character("à"), .enter], "late"), ([.character("a"), .enter], "late"),
    ([.character("P"), .enter], "name"), ([.character("l"), .character("z"), .enter], "partner"),
  ])
  func `a line is chosen by arrows or by its letter, never a title`(
    keys: [Key], answer: String
  ) throws {
    var stack = try openedStack(over: ChooserPane(title: "Filtrer", items))
    try stack.press(keys)
    #expect(stack.log(0).last == answer)
  }

  @Test(arguments: ["e", "E", "É", "√"])
  func `a letter is found without its accent, and behind a sign`(letter: Character) throws {
    let items = [Item("Atelier", id: "workshop"), Item("√ Étoile", id: "star")]
    var stack = try openedStack(over: ChooserPane(title: "Choisir", items))
    try stack.press([.character(letter), .enter])
    #expect(stack.log(0).last == "star")
  }

  @Test(arguments: [(-3, "partner"), (0, "partner"), (3, "name"), (5, "town"), (99, "town")])
  func `the bar starts on a line that can be chosen`(selected: Int, answer: String) throws {
    var stack = try openedStack(over: ChooserPane(title: "Filtrer", items, selected: selected))
    try stack.press([.enter])
    #expect(stack.log(0).last == answer)
  }

  @Test func `a list without lines can be left`() throws {
    for items in [[], [Item.heading("Vide")]] {
      var stack = try openedStack(over: ChooserPane(title: "Filtrer", items))
      try stack.press([.down, .up, .end, .character("v"), .enter])
      #expect(stack.panes.count == 1)
    }
  }

  @Test(arguments: windows)
  func `a long list scrolls in its box with its bar in sight`(window: Size) throws {
    let many = (0..<80).map {
      Item("Ligne \($0) " + String(repeating: "longue ", count: 12), id: "\($0)", detail: "détail")
    }
    var stack = try openedStack(over: ChooserPane(title: "Choisir", many, selected: 40), window)
    for _ in 0..<50 {
      let canvas = stack.draw()
      expectClosedBox(canvas)
      #expect(canvas.cursor.map { canvas.text(row: $0.row).contains("Ligne") } == true)
      #expect(canvas.picture.contains("détail"))
      try stack.press([.down])
    }
    #expect(stack.draw().picture.contains("Ligne 79"))
  }
}
