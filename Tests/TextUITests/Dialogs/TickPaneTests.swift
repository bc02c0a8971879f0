import Testing

@testable import TextUI

struct TickPaneTests {
  private let box = TickPane<SampleWorld>(
    title: "Classes", all: "Toutes", [.init("1MVA", id: "a"), .init("TMVA", id: "b")],
    ticked: ["a", "b"])

  @Test(arguments: [
    ([Key.enter], ["a", "b"]), ([.down, .character(" "), .enter], ["b"]),
    ([.character("t"), .character(" "), .enter], ["a"]),
    ([.character(" "), .end, .character(" "), .enter], ["b"]),
    ([.character(" "), .character(" "), .function(2)], ["a", "b"]),
    ([.down, .character(" "), .home, .character(" "), .enter], ["a", "b"]),
  ])
  func `several lines are ticked in one box, in the order of the list`(
    keys: [Key], ids: [String]
  ) throws {
    var stack = try openedStack(over: box)
    try stack.press(keys)
    #expect(stack.log(0).last.map { TickPane<SampleWorld>.ids(in: $0) } == ids)
    #expect(stack.panes.count == 1)
  }

  @Test func `nothing ticked is said, and Esc changes nothing`() throws {
    var stack = try openedStack(over: box)
    try stack.press([.character(" "), .enter])
    #expect(stack.panes.count == 2 && stack.notice?.text.contains("Cochez") == true)
    try stack.press([.escape])
    #expect(stack.panes.count == 1)
  }

  @Test func `the marks and the box are drawn`() throws {
    var stack = try openedStack(over: box)
    try stack.press([.down, .character(" ")])
    let canvas = stack.draw()
    expectClosedBox(canvas)
    #expect(canvas.picture.contains("[ ] Toutes") && canvas.picture.contains("[ ] 1MVA"))
    #expect(canvas.picture.contains("[x] TMVA"))
  }
}
