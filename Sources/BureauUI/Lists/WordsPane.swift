internal import TextUI

/// A box that asks for a few words and answers the pane below with them.
struct WordsPane: Pane {
  typealias Context = BureauUI.Context

  private let title: String
  private let prefix: String
  private var line = TextLine()

  /// The answer is `prefix` followed by what was typed, or by `initial` if that was left.
  init(title: String, prefix: String, initial: String = "") {
    self.title = title
    self.prefix = prefix
    line.insert(initial, limit: Self.limit)
  }

  private static let limit = 60

  static var isOverlay: Bool { true }
  var heading: Heading { Heading(title) }

  static let bindings: [Binding<Self>] = [
    Binding([.enter, .function(2)], "Valider", rank: 10) { pane, _ in
      .choose(pane.prefix + pane.line.text)
    },
    Binding(
      [.escape, .function(3), .function(12), .control("c")], "Revenir sans rien changer",
      short: "Revenir", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ]

  mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    line.edit(key, limit: Self.limit) ? .stay : try perform(key, context)
  }

  mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context> {
    line.insert(text, limit: Self.limit)
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let rect = Box.centred(Size(columns: 56, rows: 5), in: body)
    Box.draw(on: &canvas, rect, title: title, style: .borderFocus)
    line.draw(
      on: &canvas, row: rect.row + 2, column: rect.column + 3, width: rect.columns - 6,
      style: .fieldFocus, isFocused: true)
  }
}
