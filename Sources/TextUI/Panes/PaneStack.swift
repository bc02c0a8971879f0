/// The panes of a program, the top one in charge, with the notice line and the global commands.
///
/// It is a value: a test may copy it, press a key and compare. Errors thrown by a pane come out of
/// `handle`; the app turns them into a notice.
public struct PaneStack<Context: Sendable>: Sendable {
  public private(set) var panes: [any Pane<Context>]
  public var notice: Notice?
  public private(set) var isRunning = true
  /// The theme asked for, by name; the terminal follows it.
  public private(set) var theme: String?
  private let globals: [GlobalBinding<Context>]
  private let matches: @Sendable (String, String) -> Bool
  private var size = Size(columns: 80, rows: 24)
  private var keyPage = 0

  /// `matches` says whether a text of the palette answers the words typed.
  public init(
    root: any Pane<Context>, globals: [GlobalBinding<Context>],
    matches: @escaping @Sendable (String, String) -> Bool
  ) {
    panes = [root]
    self.globals = globals
    self.matches = matches
  }

  /// Whether the pane in charge has a long job to go on with.
  public var isBusy: Bool { top.isBusy }

  /// The pane that gets the keys.
  public var top: any Pane<Context> { panes[panes.count - 1] }

  /// The commands of the program, with the place that finds them again.
  public var globalCommands: [Command] {
    globals.enumerated().map { index, binding in binding.command(index) }
  }

  // MARK: - Events

  /// The top pane first; what it ignores falls to the global commands.
  public mutating func press(_ key: Key, _ context: Context) throws {
    notice = nil
    if key == .function(8) { keyPage += 1 }
    try settle(panes[panes.count - 1].handle(key, context), key, context)
  }

  public mutating func paste(_ text: String, _ context: Context) throws {
    notice = nil
    try settle(panes[panes.count - 1].paste(text, context), nil, context)
  }

  public mutating func tick(_ context: Context) throws {
    try settle(panes[panes.count - 1].tick(context), nil, context)
  }

  /// Every pane learns the size, for those below an overlay are drawn too.
  public mutating func resize(_ size: Size, _ context: Context) throws {
    self.size = size
    for index in panes.indices { try fit(index, context) }
  }

  /// Every pane reads again what it shows.
  public mutating func reload(_ context: Context) throws {
    for index in panes.indices { try panes[index].reload(context) }
  }

  /// The program ends from outside: whatever was typed is saved, pane by pane.
  public mutating func interrupt(_ context: Context) throws {
    isRunning = false
    for index in panes.indices { try panes[index].interrupt(context) }
  }

  /// Lets the top pane show an error on its field; the notice line says it otherwise.
  public mutating func accept(_ error: any Error, as text: String, _ context: Context) {
    if panes[panes.count - 1].accept(error, context) { return }
    notice = Notice(text, .error)
  }

  // MARK: - Drawing

  /// The whole screen at its present size.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size)
    canvas.fill(canvas.bounds, style: .text)
    guard Frame.fits(size) else {
      Frame.drawTooSmall(on: &canvas)
      return canvas
    }
    let base = panes.lastIndex { !$0.overlays } ?? 0
    let body = Frame.body(of: size)
    Frame.drawHeading(panes[base].heading, on: &canvas)
    for pane in panes[base...] {
      canvas.cursor = nil
      pane.draw(on: &canvas, in: body)
    }
    Frame.drawStatus(top.status, notice: notice, on: &canvas)
    keyBar.draw(on: &canvas, row: size.rows - 1, page: keyPage)
    return canvas
  }

  /// What menus offer of the screen: everything but moving about.
  private var menuCommands: [Command] { top.commands.filter { $0.rank >= 0 } }

  private var keyBar: KeyBar {
    KeyBar(
      top.overlays ? top.commands : top.commands + globalCommands, columns: size.columns)
  }

  // MARK: - The stack

  private mutating func settle(_ outcome: Outcome<Context>, _ key: Key?, _ context: Context) throws
  {
    switch outcome {
    case .stay: return
    case .ignored: try fallThrough(key, context)
    case .push(let pane): try push(pane, context)
    case .replace(let pane):
      panes.removeLast()
      try push(pane, context)
    case .pop: try pop(context)
    case .choose(let choice):
      try pop(context)
      try settle(panes[panes.count - 1].receive(choice, context), nil, context)
    case .home:
      panes.removeSubrange(1...)
      try pop(context)
    case .quit: isRunning = false
    case .perform(let command):
      try pop(context)
      try perform(command, context)
    case .menu: try push(MenuPane(here: menuCommands, everywhere: globalCommands), context)
    case .palette: try push(PalettePane(menuCommands + globalCommands, matches: matches), context)
    case .help:
      try push(
        HelpPane(
          title: top.heading.left, about: top.about, here: top.commands,
          everywhere: globalCommands), context)
    case .theme(let name):
      theme = name
      try pop(context)
    case .notify(let notice, let then):
      try settle(then, key, context)
      self.notice = notice
    }
  }

  private mutating func fallThrough(_ key: Key?, _ context: Context) throws {
    guard let key, !top.overlays else { return }
    for index in globals.indices where globals[index].keys.contains(key) {
      return try perform(.global(index), context)
    }
  }

  private mutating func perform(_ command: Command.ID, _ context: Context) throws {
    switch command {
    case .pane(let index):
      try settle(panes[panes.count - 1].run(index, context), nil, context)
    case .global(let index):
      try settle(globals[index].action(context), nil, context)
    }
  }

  private mutating func push(_ pane: any Pane<Context>, _ context: Context) throws {
    keyPage = 0
    panes.append(pane)
    try fit(panes.count - 1, context)
    try panes[panes.count - 1].reload(context)
  }

  private mutating func pop(_ context: Context) throws {
    keyPage = 0
    guard panes.count > 1 else { return }
    panes.removeLast()
    try panes[panes.count - 1].reload(context)
  }

  private mutating func fit(_ index: Int, _ context: Context) throws {
    guard Frame.fits(size) else { return }
    let body = Frame.body(of: size)
    try panes[index].fit(Size(columns: body.columns, rows: body.rows), context)
  }
}
