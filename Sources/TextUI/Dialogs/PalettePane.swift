/// The palette (Ctrl-P or `:`): type a few letters of what you want, or the name of its key.
public struct PalettePane<Context: PaneContext>: Pane {
  private let commands: [Command]
  private var words = TextLine()
  private var selected = 0
  private let matches: @Sendable (String, String) -> Bool

  /// `matches` says whether a text answers the words typed, accents and case aside.
  public init(_ commands: [Command], matches: @escaping @Sendable (String, String) -> Bool) {
    self.commands = commands
    self.matches = matches
  }

  public static var isOverlay: Bool { true }
  public var heading: Heading { Heading("Commandes") }

  public static var bindings: [Binding<Self>] {
    [
      Binding([.up], "Ligne précédente") { pane, _ in pane.move(-1) },
      Binding([.down], "Ligne suivante", short: "Ligne", rank: 10) { pane, _ in pane.move(1) },
      Binding([.enter], "Lancer la commande", short: "Lancer", rank: 11) { pane, _ in
        pane.choose()
      },
      Binding(
        [.escape, .function(3), .function(12), .control("c"), .control("p")],
        "Fermer sans rien lancer", short: "Fermer", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    let outcome = try perform(key, context)
    guard case .ignored = outcome else { return outcome }
    if words.edit(key, limit: 60) { selected = 0 }
    return .stay
  }

  public mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context> {
    words.insert(text, limit: 60)
    selected = 0
    return .stay
  }

  private var found: [Command] {
    commands.filter { command in
      let text = ([command.menu ?? "", command.label] + command.keys.map(\.label))
        .joined(separator: " ")
      return matches(text, words.text)
    }
  }

  public var status: Status {
    let found = found
    guard !found.isEmpty else { return Status("Aucune commande ne répond à ces mots.") }
    return Status(found[min(selected, found.count - 1)].disabledReason ?? "")
  }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    let found = found
    let rows = min(body.rows, 16)
    let rect = Box.centred(Size(columns: 64, rows: rows), in: body)
    Box.draw(
      on: &canvas, rect, title: "Commandes", foot: "\(found.count) sur \(commands.count)",
      style: .borderFocus)
    canvas.put(":", row: rect.row + 1, column: rect.column + 2, style: .fieldLabel)
    words.draw(
      on: &canvas, row: rect.row + 1, column: rect.column + 4, width: rect.columns - 6,
      style: .fieldFocus, isFocused: true)
    let visible = rows - 4
    let first = max(0, min(selected - visible + 1, found.count - visible))
    for (line, command) in found.dropFirst(first).prefix(visible).enumerated() {
      let row = rect.row + 3 + line
      let key = command.keys.first?.label ?? ""
      let style: Style = command.disabledReason == nil ? .text : .textMuted
      canvas.put(
        command.label, row: row, column: rect.column + 2, style: style,
        width: rect.columns - 6 - DisplayWidth.of(key))
      canvas.put(
        key, row: row, column: rect.endColumn - 2 - DisplayWidth.of(key), style: .keybarKey)
      guard first + line == selected else { continue }
      canvas.restyle(
        Rect(row: row, column: rect.column + 1, columns: rect.columns - 2, rows: 1),
        style: .listSelected)
    }
  }

  private mutating func move(_ step: Int) -> Outcome<Context> {
    selected = max(0, min(found.count - 1, selected + step))
    return .stay
  }

  private func choose() -> Outcome<Context> {
    let found = found
    guard selected < found.count else { return .stay }
    return .perform(found[selected].id)
  }
}
