extension PaneStack {
  /// The whole screen at its present size.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size)
    canvas.fill(canvas.bounds, style: .text)
    guard Frame.fits(size) else {
      Frame.drawTooSmall(on: &canvas)
      return canvas
    }
    let base = panes.lastIndex { !$0.overlays } ?? 0
    let body = Frame.body(of: size)
    Frame.drawHeading(panes[base].heading, on: &canvas)
    for pane in panes[base...] {
      canvas.cursor = nil
      pane.draw(on: &canvas, in: body)
    }
    Frame.drawStatus(top.status, notice: notice, on: &canvas)
    keyBar.draw(on: &canvas, row: size.rows - 1, page: keyPage)
    return canvas
  }

  private var keyBar: KeyBar {
    KeyBar(top.overlays ? topCommands : topCommands + everywhere, columns: size.columns)
  }
}
