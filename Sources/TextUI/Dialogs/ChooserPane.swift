/// A short list to choose from, over the screen it concerns.
public struct ChooserPane<Context: PaneContext>: Pane {
  /// One line of the list and what it does; the outcome also closes the box.
  public struct Item: Sendable {
    let label: String
    /// A box before the label, no part of its words.
    var mark = ""
    let detail: String
    let isHeading: Bool
    let action: @Sendable (Context) throws -> Outcome<Context>

    public init(
      _ label: String, detail: String = "",
      action: @escaping @Sendable (Context) throws -> Outcome<Context>
    ) {
      self.label = label
      self.detail = detail
      isHeading = false
      self.action = action
    }

    /// A line that answers the pane below with `id`.
    public init(_ label: String, id: String, detail: String = "") {
      self.init(label, detail: detail) { _ in .choose(id) }
    }

    private init(heading: String) {
      label = heading
      detail = ""
      isHeading = true
      action = { _ in .stay }
    }

    /// A title between lines, which cannot be chosen.
    public static func heading(_ label: String) -> Item { Item(heading: label) }
  }

  private let title: String
  private let items: [Item]
  private let columns: Int
  /// The line under the bar.
  private(set) var selected: Int

  /// `selected` is the line the bar starts on.
  public init(title: String, _ items: [Item], selected: Int = 0) {
    self.title = title
    self.items = items
    let longest =
      items.map { DisplayWidth.of($0.mark + $0.label) + DisplayWidth.of($0.detail) + 3 }.max() ?? 0
    columns = max(longest + 6, DisplayWidth.of(title) + 8)
    let choices = items.indices.filter { !items[$0].isHeading }
    self.selected = choices.first { $0 >= selected } ?? choices.last ?? 0
  }

  public static var isOverlay: Bool { true }
  public var heading: Heading { Heading(title) }

  public static var bindings: [Binding<Self>] {
    [
      Binding([.up, .backTab], "Ligne précédente") { pane, _ in
        pane.step(-1)
        return .stay
      },
      Binding([.down, .tab], "Ligne suivante", short: "Ligne", rank: 10) { pane, _ in
        pane.step(1)
        return .stay
      },
      Binding([.pageUp], "Page précédente") { pane, _ in
        pane.step(-Self.page)
        return .stay
      },
      Binding([.pageDown], "Page suivante") { pane, _ in
        pane.step(Self.page)
        return .stay
      },
      Binding([.home], "Première ligne") { pane, _ in
        pane.step(-pane.items.count)
        return .stay
      },
      Binding([.end], "Dernière ligne") { pane, _ in
        pane.step(pane.items.count)
        return .stay
      },
      Binding([.enter], "Choisir", rank: 11) { pane, context in
        guard let item = pane.current else { return .pop }
        return try item.action(context)
      },
      Binding(
        [.escape, .function(3), .function(12), .function(4), .control("c")],
        "Fermer sans choisir", short: "Fermer", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  /// A letter goes to the next line that begins with it, accents, case and a sign before the words
  /// left aside.
  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    guard case .character(let letter) = key else { return try perform(key, context) }
    let order = Array(items.indices.dropFirst(selected + 1)) + Array(items.indices.prefix(selected))
    selected = order.first { !items[$0].isHeading && items[$0].begins(with: letter) } ?? selected
    return .stay
  }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    let rect = Box.centred(Size(columns: columns, rows: items.count + 2), in: body)
    Box.draw(on: &canvas, rect, title: title, style: .borderFocus)
    let visible = max(0, rect.rows - 2)
    let first = max(0, min(selected - visible / 2, items.count - visible))
    for (offset, item) in items.dropFirst(first).prefix(visible).enumerated() {
      let row = rect.row + 1 + offset
      let style: Style = item.isHeading ? .textStrong : .text
      let column = rect.column + (item.isHeading ? 2 : 4)
      let detail = min(DisplayWidth.of(item.detail), rect.columns / 2)
      let end = rect.endColumn - 2 - (detail > 0 ? detail + 2 : 0)
      canvas.put(
        item.mark + item.label, row: row, column: column, style: style, width: end - column)
      canvas.put(
        item.detail, row: row, column: rect.endColumn - 2 - detail, style: .textMuted,
        width: detail)
      guard first + offset == selected, !item.isHeading else { continue }
      canvas.restyle(
        Rect(row: row, column: rect.column + 1, columns: rect.columns - 2, rows: 1),
        style: .listSelected)
      canvas.cursor = (row, rect.column + 3)
    }
  }

  /// How far Page préc. and Page suiv. go.
  private static var page: Int { 10 }

  /// The line under the bar, never a title.
  private var current: Item? {
    items.indices.contains(selected) && !items[selected].isHeading ? items[selected] : nil
  }

  /// Goes so many lines further, titles not counted, and stops at the edge.
  private mutating func step(_ step: Int) {
    let choices = items.indices.filter { !items[$0].isHeading }
    guard let at = choices.firstIndex(of: selected) else { return }
    selected = choices[max(0, min(choices.count - 1, at + step))]
  }
}

extension ChooserPane.Item {
  /// « e » and « É » begin « Étoile » and « √ Étoile », « √ » begins the latter only.
  func begins(with letter: Character) -> Bool {
    let word = label.first { $0.isLetter || $0.isNumber }
    return [label.first, word].contains { $0.map(Self.fold) == Self.fold(letter) }
  }

  private static func fold(_ letter: Character) -> String {
    let text = String(letter).lowercased()
    guard letter.isLetter, let first = text.unicodeScalars.first else { return text }
    return String(Transliteration.ascii(first))
  }
}
