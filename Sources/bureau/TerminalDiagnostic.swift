import BureauUI
import TextUI

/// The screen of `bureau diagnostic touches`: what the terminal sends, and how each role looks.
struct TerminalDiagnostic: Program {
  var theme: String? { nil }
  private(set) var isRunning = true
  private var lastKey = "aucune"
  private var lastPaste = "aucun"

  mutating func handle(_ event: InputEvent) {
    switch event {
    case .key(.function(3)), .hangup: isRunning = false
    case .key(let key): lastKey = key.label
    case .paste(let text): lastPaste = text
    case .tick, .resize: break
    }
  }

  mutating func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.fill(canvas.bounds, style: .surface)
    canvas.put("Touche : \(lastKey)", row: 0, column: 0, style: .title)
    canvas.put("F3 quitter", row: size.rows - 1, column: 0, style: .keybarKey)
    let facts = [
      "Fenêtre : \(size.columns) × \(size.rows)",
      "Collage : \(lastPaste.replacing("\n", with: " "))",
      "Lettres : é è ê ë ç œ « € » … e\u{301} 漢 ┌─┐",
    ]
    for (index, fact) in facts.enumerated() where index + 2 < size.rows {
      canvas.put(fact, row: index + 1, column: 0)
    }
    drawRoles(on: &canvas)
    canvas.cursor = (row: 0, column: min(size.columns - 1, 9))
    return canvas
  }

  private func drawRoles(on canvas: inout Canvas) {
    let top = 5
    let rows = canvas.size.rows - top - 1
    guard rows > 0 else { return }
    for (index, style) in Style.allCases.enumerated() {
      let place = (row: top + index % rows, column: 26 * (index / rows))
      canvas.put(style.name, row: place.row, column: place.column, style: style, width: 25)
    }
  }
}
