/// The panes of a program, the top one in charge, with the notice line and the global commands.
///
/// It is a value: a test may copy it, press a key and compare. Errors thrown by a pane come out of
/// `handle`; the app turns them into a notice.
public struct PaneStack<Context: PaneContext>: Sendable {
  public private(set) var panes: [any Pane<Context>]
  public var notice: Notice?
  public private(set) var isRunning = true
  /// The theme asked for, by name; the terminal follows it.
  public private(set) var theme: String?
  /// The commands of the program, with the place that finds them again.
  public private(set) var globalCommands: [Command]
  private var globals: [GlobalBinding<Context>] {
    didSet { globalCommands = Self.commands(globals, keymap) }
  }
  private let keymap: Keymap
  private var permits: @Sendable (Context.Right) -> Bool
  private let matches: @Sendable (String, String) -> Bool
  private(set) var size = Size(columns: 80, rows: 24)
  private(set) var keyPage = 0

  /// `permits` says what the person may do, `matches` whether a text of the palette answers the
  /// words typed.
  public init(
    root: any Pane<Context>, globals: [GlobalBinding<Context>],
    keymap: Keymap = .standard,
    permits: @escaping @Sendable (Context.Right) -> Bool = { _ in true },
    matches: @escaping @Sendable (String, String) -> Bool
  ) {
    panes = [root]
    self.globals = globals
    globalCommands = Self.commands(globals, keymap)
    self.keymap = keymap
    self.permits = permits
    self.matches = matches
  }

  /// Whether the pane in charge has a long job to go on with.
  public var isBusy: Bool { top.isBusy }

  /// The pane that gets the keys.
  public var top: any Pane<Context> { panes[panes.count - 1] }

  /// The commands of the pane in charge.
  public var topCommands: [Command] { top.commands(allowedBy: permits).map { $0.under(keymap) } }

  /// Other rights hold from now on.
  public mutating func grant(
    _ globals: [GlobalBinding<Context>], permits: @escaping @Sendable (Context.Right) -> Bool
  ) {
    self.globals = globals
    self.permits = permits
  }

  private static func commands(
    _ globals: [GlobalBinding<Context>], _ keymap: Keymap
  ) -> [Command] {
    globals.enumerated().map { index, binding in binding.command(index).under(keymap) }
  }

  // MARK: - Events

  /// The top pane first; what it ignores falls to the global commands. F8 turns the key bar over
  /// on any screen, boxes included.
  public mutating func press(_ key: Key, _ context: Context) throws {
    notice = nil
    guard key != .function(8) else {
      keyPage += 1
      return
    }
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
    guard let body else { return }
    try forEachPane { pane throws in try pane.fit(body, context) }
  }

  /// Every pane reads again what it shows.
  public mutating func reload(_ context: Context) throws {
    try forEachPane { pane throws in try pane.reload(context) }
  }

  /// The program ends from outside: whatever was typed is saved, pane by pane.
  public mutating func interrupt(_ context: Context) throws {
    isRunning = false
    try forEachPane { pane throws in try pane.interrupt(context) }
  }

  /// Lets the top pane show an error on its field; the notice line says it otherwise.
  public mutating func accept(_ error: any Error, as text: String, _ context: Context) {
    if panes[panes.count - 1].accept(error, context) { return }
    notice = Notice(text, .error)
  }

  /// What menus offer of the screen: everything but moving about.
  private var menuCommands: [Command] { topCommands.filter { $0.rank >= 0 } }

  /// The commands of the program, each with the keys the top pane leaves it.
  var everywhere: [Command] {
    let taken = Set(topCommands.flatMap(\.keys))
    return globalCommands.map { $0.without(taken) }
  }

  // MARK: - The stack

  private mutating func settle(_ outcome: Outcome<Context>, _ key: Key?, _ context: Context) throws
  {
    switch outcome {
    case .stay: return
    case .ignored: try fallThrough(key, context)
    case .push(let pane): try push(pane, context)
    case .replace(let pane):
      panes[panes.count - 1] = try ready(pane, context)
      keyPage = 0
    case .pop: try pop(context)
    case .choose(let choice):
      try pop(context)
      try settle(panes[panes.count - 1].receive(choice, context), nil, context)
    case .home: try goHome(context)
    case .quit:
      try forEachPane { pane throws in try pane.interrupt(context) }
      isRunning = false
    case .perform(let command):
      try pop(context)
      try perform(command, context)
    case .moreKeys: keyPage += 1
    case .menu: try push(MenuPane(here: menuCommands, everywhere: everywhere), context)
    case .palette: try push(PalettePane(menuCommands + everywhere, matches: matches), context)
    case .help:
      try push(
        HelpPane(
          title: top.heading.left, about: top.about, here: topCommands, everywhere: everywhere,
          explanation: try top.explanation(context)), context)
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
    if key == .function(1), let explanation = try top.explanation(context) {
      return try settle(explanation, nil, context)
    }
    for command in globalCommands where command.keys.contains(key) {
      return try perform(command.id, context)
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

  /// A pane that cannot read what it shows does not come up: the screen stays as it is.
  private mutating func push(_ pane: any Pane<Context>, _ context: Context) throws {
    panes.append(try ready(pane, context))
    keyPage = 0
  }

  private mutating func pop(_ context: Context) throws {
    keyPage = 0
    guard panes.count > 1 else { return }
    panes.removeLast()
    try panes[panes.count - 1].reload(context)
  }

  private mutating func goHome(_ context: Context) throws {
    try forEachPane { pane throws in try pane.interrupt(context) }
    keyPage = 0
    panes.removeSubrange(1...)
    try panes[0].reload(context)
  }

  private func ready(_ pane: any Pane<Context>, _ context: Context) throws -> any Pane<Context> {
    var pane = pane
    if let body { try pane.fit(body, context) }
    try pane.reload(context)
    return pane
  }

  /// The room of a pane; nil in a window too small for any.
  private var body: Size? {
    guard Frame.fits(size) else { return nil }
    let body = Frame.body(of: size)
    return Size(columns: body.columns, rows: body.rows)
  }

  /// Does the same to every pane, whatever one of them throws; the first error comes out at the end.
  private mutating func forEachPane(_ body: (inout any Pane<Context>) throws -> Void) throws {
    var failure: (any Error)?
    for index in panes.indices {
      do { try body(&panes[index]) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }
}
