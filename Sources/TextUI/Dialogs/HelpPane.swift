/// Help on the screen below: what it is for, every key, and how to get out.
public struct HelpPane<Context: Sendable>: Pane {
  private let title: String
  private let lines: [Line]
  private var first = 0
  private var rows = 20

  private struct Line: Sendable {
    let key: String
    let text: String
    let style: Style
  }

  /// `here` are the commands of the pane below, `everywhere` those of the program; `about` says in
  /// a few sentences what one does on that screen.
  public init(title: String, about: [String], here: [Command], everywhere: [Command]) {
    self.title = title
    let heading = { (text: String) in Line(key: "", text: text, style: .textStrong) }
    let blank = Line(key: "", text: "", style: .text)
    lines =
      about.map { Line(key: "", text: $0, style: .text) } + [blank, heading("Sur cet écran")]
      + here.map(Self.line) + [blank, heading("Partout")] + everywhere.map(Self.line)
  }

  public var heading: Heading { Heading("Aide > \(title)") }

  public static var bindings: [Binding<Self>] {
    [
      Binding([.up, .character("k")], "Ligne précédente") { pane, _ in pane.scroll(-1) },
      Binding([.down, .character("j")], "Ligne suivante", short: "Défiler", rank: 10) { pane, _ in
        pane.scroll(1)
      },
      Binding([.pageUp], "Page précédente") { pane, _ in pane.scroll(-pane.rows) },
      Binding([.pageDown, .character(" ")], "Page suivante", short: "Page", rank: 11) { pane, _ in
        pane.scroll(pane.rows)
      },
      Binding(
        [.function(3), .escape, .function(1), .function(12), .character("q"), .control("c")],
        "Revenir à l'écran", short: "Retour", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  public mutating func fit(_ size: Size, _ context: Context) throws { rows = size.rows }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + offset
      if line.key.isEmpty {
        canvas.put(line.text, row: row, column: 2, style: line.style, width: body.columns - 4)
      } else {
        canvas.put(line.key, row: row, column: 3, style: .keybarKey, width: 22)
        canvas.put(line.text, row: row, column: 26, style: .text, width: body.columns - 28)
      }
    }
  }

  public var status: Status {
    Status("", right: lines.count > rows ? "\(min(first + rows, lines.count))/\(lines.count)" : "")
  }

  private mutating func scroll(_ step: Int) -> Outcome<Context> {
    first = max(0, min(lines.count - rows, first + step))
    return .stay
  }

  private static func line(_ command: Command) -> Line {
    Line(
      key: command.keys.prefix(3).map(\.label).joined(separator: "  "), text: command.label,
      style: .text)
  }
}
