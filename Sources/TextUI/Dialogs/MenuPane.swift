/// The menu bar (F9): every command by subject, with the key that does the same.
///
/// It opens over any screen, begins with the commands of that screen, and runs what is chosen on
/// the pane below.
public struct MenuPane<Context: PaneContext>: Pane {
  private struct Menu: Sendable {
    let title: String
    let commands: [Command]
  }

  private let menus: [Menu]
  private var menu = 0
  private var item = 0

  /// `here` are the commands of the pane below, `everywhere` those of the program.
  public init(here: [Command], everywhere: [Command]) {
    let titles = everywhere.compactMap(\.menu).reduce(into: [String]()) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
    menus =
      [Menu(title: "Écran", commands: here)].filter { !$0.commands.isEmpty }
      + titles.map { title in
        Menu(title: title, commands: everywhere.filter { $0.menu == title })
      }
  }

  public static var isOverlay: Bool { true }
  public var heading: Heading { Heading("Menu") }

  public static var bindings: [Binding<Self>] {
    [
      Binding([.left, .backTab], "Menu précédent") { pane, _ in pane.turn(-1) },
      Binding([.right, .tab], "Menu suivant", short: "Menu", rank: 10) { pane, _ in
        pane.turn(1)
      },
      Binding([.up], "Ligne précédente") { pane, _ in pane.move(-1) },
      Binding([.down], "Ligne suivante", short: "Ligne", rank: 11) { pane, _ in pane.move(1) },
      Binding([.enter], "Choisir", rank: 12) { pane, _ in pane.choose() },
      Binding(
        [.escape, .function(3), .function(9), .function(12), .control("o"), .control("c")],
        "Fermer le menu", short: "Fermer", rank: KeyBar.leaveRank
      ) { _, _ in .pop },
    ]
  }

  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    guard case .character(let letter) = key else { return try perform(key, context) }
    let commands = commands
    let wanted = letter.lowercased()
    let order = Array(commands.indices.dropFirst(item + 1)) + Array(commands.indices)
    item = order.first { commands[$0].label.lowercased().hasPrefix(wanted) } ?? item
    return .stay
  }

  public func draw(on canvas: inout Canvas, in body: Rect) {
    canvas.fill(Rect(row: 0, column: 0, columns: canvas.size.columns, rows: 1), style: .menubar)
    var column = 1
    for (index, menu) in menus.enumerated() {
      let style = index == self.menu ? Style.listSelected : .menubar
      if index == self.menu { drawList(on: &canvas, column: max(0, column - 1)) }
      column = canvas.put(" \(menu.title) ", row: 0, column: column, style: style)
    }
  }

  private func drawList(on canvas: inout Canvas, column: Int) {
    let keyWidth = commands.map { DisplayWidth.of($0.keys.first?.label ?? "") }.max() ?? 0
    let longest = commands.map { DisplayWidth.of($0.label) }.max() ?? 0
    let width = min(longest + keyWidth + 7, canvas.size.columns)
    let labelWidth = width - keyWidth - 6
    let rows = min(commands.count + 2, canvas.size.rows - 3)
    let rect = Rect(
      row: 1, column: min(column, canvas.size.columns - width), columns: width, rows: rows)
    Box.draw(on: &canvas, rect)
    let visible = rows - 2
    let first = max(0, min(item - visible + 1, commands.count - visible))
    for (line, command) in commands.dropFirst(first).prefix(visible).enumerated() {
      let row = rect.row + 1 + line
      let muted = command.disabledReason != nil
      canvas.put(
        command.label, row: row, column: rect.column + 2, style: muted ? .textMuted : .text,
        width: labelWidth)
      let key = command.keys.first?.label ?? ""
      canvas.put(
        key, row: row, column: rect.endColumn - 2 - DisplayWidth.of(key),
        style: muted ? .textMuted : .keybarKey)
      guard first + line == item else { continue }
      canvas.restyle(
        Rect(row: row, column: rect.column + 1, columns: width - 2, rows: 1), style: .listSelected)
      canvas.cursor = (row, rect.column + 2)
    }
  }

  public var status: Status { Status(current?.disabledReason ?? "") }

  /// The lines of the open menu; none in a program without commands.
  private var commands: [Command] { menus.indices.contains(menu) ? menus[menu].commands : [] }

  private var current: Command? { commands.indices.contains(item) ? commands[item] : nil }

  private mutating func turn(_ step: Int) -> Outcome<Context> {
    menu = (menu + step + menus.count) % max(1, menus.count)
    item = 0
    return .stay
  }

  private mutating func move(_ step: Int) -> Outcome<Context> {
    item = (item + step + commands.count) % max(1, commands.count)
    return .stay
  }

  private func choose() -> Outcome<Context> {
    current.map { .perform($0.id) } ?? .pop
  }
}
