/// A question with verbs for answers, over the screen it concerns; the first button is the safe one.
public struct ConfirmPane<Context: PaneContext>: Pane {
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
    var text: String { "[ \(label) ]" }
  }

  private let title: String
  private let text: String
  private let buttons: [Button]
  private var selected = 0

  /// `action` gives the outcome that also closes the box: `.pop`, or `.replace`.
  public init(title: String, _ text: String, buttons: [Button]) {
    self.title = title
    self.text = text
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
        guard pane.buttons.indices.contains(pane.selected) else { return .pop }
        return try pane.buttons[pane.selected].action(context)
      },
      Binding(
        [.escape, .function(3), .function(12), .control("c")], "Revenir sans rien changer",
        short: "Revenir", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  /// A letter answers with the verb that begins with it; if several do, it goes from one to the next.
  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    guard case .character(let letter) = key else { return try perform(key, context) }
    let answers = buttons.indices.filter { buttons[$0].letter == letter.lowercased() }
    guard answers.count == 1 else {
      selected = answers.first { $0 > selected } ?? answers.first ?? selected
      return .stay
    }
    return try buttons[answers[0]].action(context)
  }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    let width = min(66, body.columns)
    let lines = TextWrap.lines(text, width: width - 6)
    let places = places(width: width - 6)
    let answers = (places.last?.row ?? 0) + 1
    let rect = Box.centred(Size(columns: width, rows: lines.count + answers + 4), in: body)
    Box.draw(on: &canvas, rect, title: title, style: .borderFocus)
    for (offset, line) in lines.prefix(rect.rows - answers - 4).enumerated() {
      canvas.put(line, row: rect.row + 2 + offset, column: rect.column + 3)
    }
    for (index, button) in buttons.enumerated() {
      let row = rect.endRow - 1 - answers + places[index].row
      let column = rect.column + 3 + places[index].column
      let style: Style = index == selected ? .buttonFocus : .button
      canvas.put(
        button.text, row: row, column: column, style: style, width: rect.endColumn - 1 - column)
      if index == selected { canvas.cursor = (row, column + 2) }
    }
  }

  /// The buttons on as many lines as they need.
  private func places(width: Int) -> [(row: Int, column: Int)] {
    var row = 0
    var column = 0
    return buttons.map { button in
      let needed = DisplayWidth.of(button.text)
      if column > 0, column + needed > width { (row, column) = (row + 1, 0) }
      defer { column += needed + 2 }
      return (row, column)
    }
  }

  private mutating func turn(_ step: Int) -> Outcome<Context> {
    guard !buttons.isEmpty else { return .stay }
    selected = (selected + step + buttons.count) % buttons.count
    return .stay
  }
}
