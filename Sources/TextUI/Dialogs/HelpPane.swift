/// Help on the screen below: what it is for, every key, and how to get out.
public struct HelpPane<Context: PaneContext>: Pane {
  private struct Line: Sendable {
    var text: String
    var style: Style = .text
    /// The keys beside it; nil for a sentence or a title, which begins at the margin.
    var keys: String?

    var column: Int { keys == nil ? 2 : 4 + Self.keyWidth }

    /// The cells kept for the keys.
    static var keyWidth: Int { 22 }
  }

  private let title: String
  private let explanation: Outcome<Context>?
  private let entries: [Line]
  /// The entries cut to the width of the window.
  private var lines: [Line] = []
  private var first = 0
  private var rows = 20

  /// `here` are the commands of the pane below, `everywhere` those of the program; `about` says in
  /// a few sentences what one does on that screen, `explanation` opens what is written on the place
  /// of the cursor.
  public init(
    title: String, about: [String], here: [Command], everywhere: [Command],
    explanation: Outcome<Context>? = nil
  ) {
    self.title = title
    self.explanation = explanation
    let titled = { (title: String, commands: [Command]) in
      [Line(text: ""), Line(text: title, style: .textStrong)] + commands.map(Self.line)
    }
    entries =
      Self.paragraphs(about).map { Line(text: $0) } + titled("Sur cet écran", here)
      + titled("Partout", everywhere)
    lines = Self.wrapped(entries, columns: 80)
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
      Binding([.enter], "Ouvrir la fiche de la FAQ", disabled: noExplanation) { pane, _ in
        pane.explanation ?? .stay
      },
      Binding([.home], "Début de l'aide") { pane, _ in pane.scroll(-pane.lines.count) },
      Binding([.end], "Fin de l'aide") { pane, _ in pane.scroll(pane.lines.count) },
      Binding(
        [
          .function(3), .escape, .function(1), .function(12), .character("q"), .character("?"),
          .control("c"),
        ],
        "Revenir à l'écran", short: "Retour", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  private static func noExplanation(_ pane: Self) -> String? {
    pane.explanation == nil ? "Aucune fiche de la FAQ ne concerne cette ligne." : nil
  }

  public mutating func fit(_ size: Size, _ context: Context) throws {
    rows = size.rows
    lines = Self.wrapped(entries, columns: size.columns)
    _ = scroll(0)
  }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      let row = body.row + offset
      canvas.put(line.keys ?? "", row: row, column: 3, style: .keybarKey)
      canvas.put(line.text, row: row, column: line.column, style: line.style)
    }
  }

  public var status: Status {
    Status(
      explanation == nil ? "" : "Entrée ouvre la fiche de la FAQ.",
      right: lines.count > rows ? "\(min(first + rows, lines.count))/\(lines.count)" : "")
  }

  private mutating func scroll(_ step: Int) -> Outcome<Context> {
    first = max(0, min(lines.count - rows, first + step))
    return .stay
  }

  /// A sentence may have been given on several lines; it is wrapped as a whole.
  private static func paragraphs(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { paragraphs, line in
      guard let last = paragraphs.last, let end = last.last, !".:!?…".contains(end) else {
        return paragraphs.append(line)
      }
      paragraphs[paragraphs.count - 1] = "\(last) \(line)"
    }
  }

  private static func line(_ command: Command) -> Line {
    var keys = ""
    for key in command.keys {
      let longer = keys.isEmpty ? key.label : "\(keys)  \(key.label)"
      guard DisplayWidth.of(longer) <= Line.keyWidth else { break }
      keys = longer
    }
    if keys.isEmpty { keys = command.menu.map { "menu \($0)" } ?? "" }
    return Line(text: command.label, keys: keys)
  }

  private static func wrapped(_ entries: [Line], columns: Int) -> [Line] {
    entries.flatMap { entry in
      TextWrap.lines(entry.text, width: columns - entry.column - 2).enumerated()
        .map { index, text in
          var line = entry
          line.text = text
          if index > 0 { line.keys = entry.keys.map { _ in "" } }
          return line
        }
    }
  }
}
