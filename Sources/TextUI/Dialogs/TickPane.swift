/// A short list of which several lines are ticked, over the screen it concerns: the box stays open
/// until Enter takes the choice, or Esc leaves it as it was.
public struct TickPane<Context: PaneContext>: Pane {
  /// One line of the list.
  public struct Item: Sendable {
    let id: String
    let label: String
    let detail: String

    public init(_ label: String, id: String, detail: String = "") {
      self.id = id
      self.label = label
      self.detail = detail
    }
  }

  private let title: String
  private let all: String
  private let items: [Item]
  private var ticked: Set<String>
  private var list: ChooserPane<Context>

  /// - Parameters:
  ///   - all: the label of the first line, which ticks every other one, or none.
  ///   - ticked: those that are ticked at first.
  public init(title: String, all: String, _ items: [Item], ticked: Set<String>) {
    self.title = title
    self.all = all
    self.items = items
    self.ticked = ticked
    list = Self.list(title, all, items, ticked, selected: 0)
  }

  public static var isOverlay: Bool { true }
  public var heading: Heading { Heading(title) }

  public static var bindings: [Binding<Self>] {
    [
      Binding([.character(" ")], "Cocher, décocher", short: "Cocher", rank: 10) { pane, _ in
        pane.toggle()
        return .stay
      },
      Binding([.enter, .function(2)], "Valider ce qui est coché", short: "Valider", rank: 11) {
        pane, _ in
        guard !pane.ticked.isEmpty else {
          return .notify(Notice("Cochez au moins une ligne (Espace).", .warning), then: .stay)
        }
        return .choose(pane.answer)
      },
      Binding(
        [.escape, .function(3), .function(12), .function(4), .control("c")],
        "Fermer sans rien changer", short: "Fermer", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  /// The identities in an answer of the box.
  public static func ids(in answer: String) -> [String] {
    answer.split(separator: "\n").map(String.init)
  }

  /// Arrows and letters move about the list.
  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    let outcome = try perform(key, context)
    guard case .ignored = outcome else { return outcome }
    return try list.handle(key, context)
  }

  public func draw(on canvas: inout Canvas, in body: Rect) { list.draw(on: &canvas, in: body) }

  /// In the order of the list.
  private var answer: String {
    items.map(\.id).filter(ticked.contains).joined(separator: "\n")
  }

  private mutating func toggle() {
    let every = Set(items.map(\.id))
    if list.selected == 0 {
      ticked = ticked == every ? [] : every
    } else {
      ticked.formSymmetricDifference([items[list.selected - 1].id])
    }
    list = Self.list(title, all, items, ticked, selected: list.selected)
  }

  private static func list(
    _ title: String, _ all: String, _ items: [Item], _ ticked: Set<String>, selected: Int
  ) -> ChooserPane<Context> {
    func line(_ label: String, _ detail: String, isTicked: Bool) -> ChooserPane<Context>.Item {
      var line = ChooserPane<Context>.Item(label, detail: detail) { _ in .stay }
      line.mark = isTicked ? "[x] " : "[ ] "
      return line
    }
    let first = line(all, "", isTicked: items.allSatisfy { ticked.contains($0.id) })
    let lines = items.map { line($0.label, $0.detail, isTicked: ticked.contains($0.id)) }
    return ChooserPane(title: title, [first] + lines, selected: selected)
  }
}
