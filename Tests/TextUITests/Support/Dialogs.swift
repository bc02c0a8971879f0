import Testing

@testable import TextUI

/// A box over a screen, driven through a stack as in the program.
func openedStack(over pane: any Pane<SampleWorld>, _ window: Size = windows[0]) throws
  -> PaneStack<SampleWorld>
{
  var stack = PaneStack(
    root: SamplePane(),
    globals: [GlobalBinding([.function(5)], "Ouvrir") { _ in .push(pane) }] + SampleProgram.globals
  ) { text, words in
    words.split(separator: " ").allSatisfy { text.lowercased().contains($0.lowercased()) }
  }
  try stack.resize(window, SampleWorld())
  try stack.press([.function(5)])
  return stack
}

/// Whether everything drawn over the screen is inside a closed frame.
func expectClosedBox(_ canvas: Canvas, sourceLocation: SourceLocation = #_sourceLocation) {
  let top = canvas.row(of: "┌") ?? -1
  let bottom = canvas.row(of: "└") ?? -1
  #expect(top > 0 && bottom > top && bottom < canvas.size.rows - 2, sourceLocation: sourceLocation)
  for row in top + 1..<max(top + 1, bottom) {
    let sides = canvas.text(row: row).count { $0 == "│" }
    #expect(sides == 2, "\(canvas.text(row: row))", sourceLocation: sourceLocation)
  }
}
