import BureauUI
import TextUI

/// The screen of `bureau diagnostic`: what each key sends, what to set in PuTTY when its name is
/// wrong, and how each role looks.
struct TerminalDiagnostic: Program {
  var theme: String? { nil }
  private(set) var isRunning = true
  /// Whether the line is gone: nothing more can be said.
  private(set) var isCutOff = false
  /// What the keyboard sent last, as it came.
  var sent: [UInt8] = []
  private var lastKey = "aucune"
  private var lastPaste = "aucun"

  mutating func handle(_ event: InputEvent) {
    switch event {
    case .key(.function(3)): isRunning = false
    case .hangup: (isRunning, isCutOff) = (false, true)
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
      "Envoyé : \(Self.spelled(sent))",
      "Fenêtre : \(size.columns) × \(size.rows)",
      "Collage : \(lastPaste.replacing("\n", with: " "))",
      "Lettres : é è ê ë ç œ « € » … e\u{301} 漢 ┌─┐ ▲●○◊✓",
    ]
    for (index, fact) in facts.enumerated() where index + 2 < size.rows {
      canvas.put(fact, row: index + 1, column: 0)
    }
    for (index, line) in Self.advice.enumerated() where facts.count + index + 2 < size.rows {
      canvas.put(line, row: facts.count + index + 1, column: 0, style: .textMuted)
    }
    drawRoles(on: &canvas, from: facts.count + Self.advice.count + 1)
    canvas.cursor = (row: 0, column: min(size.columns - 1, 9))
    return canvas
  }

  /// What a person does with the screen.
  private static let advice = [
    "Appuyez sur une touche : F1 à F12, flèches, Début, Fin, Maj-Tab, Alt-chiffre.",
    "Un nom faux ? Dans PuTTY, Terminal > Keyboard : « Xterm R6 » et « Standard ».",
    "Des lettres ou couleurs fausses ? Window > Translation : UTF-8 ;",
    "Connection > Data, Terminal-type string : xterm-256color.",
  ]

  /// « ESC [ 1 1 ~ », « ^A », « C3 A9 ».
  private static func spelled(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      switch byte {
      case 0x1B: "ESC"
      case 0x00..<0x20: "^" + String(Character(Unicode.Scalar(byte + 0x40)))
      case 0x21..<0x7F: String(Character(Unicode.Scalar(byte)))
      default: String(byte, radix: 16, uppercase: true)
      }
    }.joined(separator: " ")
  }

  private func drawRoles(on canvas: inout Canvas, from top: Int) {
    let rows = canvas.size.rows - top - 1
    guard rows > 0 else { return }
    for (index, style) in Style.allCases.enumerated() {
      let place = (row: top + index % rows, column: 26 * (index / rows))
      canvas.put(style.name, row: place.row, column: place.column, style: style, width: 25)
    }
  }
}
