/// A question with verbs for answers, over the screen it concerns; the first button is the safe one.
public struct ConfirmPane<Context: Sendable>: Pane {
  /// An answer: its verb, and what it does once the box is closed.
  public struct Button: Sendable {
    let label: String
    let action: @Sendable (Context) throws -> Outcome<Context>

    public init(
      _ label: String,
      action: @escaping @Sendable (Context) throws -> Outcome<Context> = { _ in
        .pop
      }
    ) {
      self.label = label
      self.action = action
    }

    var letter: String { label.prefix(1).lowercased() }
  }

  private let title: String
  private let lines: [String]
  private let buttons: [Button]
  private var selected = 0

  /// `action` gives the outcome that also closes the box: `.pop`, or `.replace`.
  public init(title: String, _ text: String, buttons: [Button]) {
    self.title = title
    lines = TextWrap.lines(text, width: 60)
    self.buttons = buttons
  }

  public static var isOverlay: Bool { true }
  public var heading: Heading { Heading(title) }

  public static var bindings: [Binding<Self>] {
    [
      Binding([.right, .tab, .down], "Réponse suivante", short: "Réponse", rank: 10) { pane, _ in
        pane.turn(1)
      },
      Binding([.left, .backTab, .up], "Réponse précédente") { pane, _ in pane.turn(-1) },
      Binding([.enter], "Répondre", rank: 11) { pane, context in
        try pane.buttons[pane.selected].action(context)
      },
      Binding(
        [.escape, .function(3), .function(12), .control("c")], "Revenir sans rien changer",
        short: "Revenir", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    if case .character(let letter) = key,
      let index = buttons.firstIndex(where: { $0.letter == letter.lowercased() })
    {
      return try buttons[index].action(context)
    }
    return try perform(key, context)
  }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    let rect = Box.centred(Size(columns: 66, rows: lines.count + 5), in: body)
    Box.draw(on: &canvas, rect, title: title, style: .borderFocus)
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line, row: rect.row + 2 + offset, column: rect.column + 3, width: rect.columns - 6)
    }
    let row = rect.endRow - 2
    var column = rect.column + 3
    for (index, button) in buttons.enumerated() {
      let style: Style = index == selected ? .buttonFocus : .button
      if index == selected { canvas.cursor = (row, column + 2) }
      column = canvas.put("[ \(button.label) ]", row: row, column: column, style: style) + 2
    }
  }

  private mutating func turn(_ step: Int) -> Outcome<Context> {
    selected = (selected + step + buttons.count) % buttons.count
    return .stay
  }
}
