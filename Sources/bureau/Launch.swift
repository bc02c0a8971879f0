import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import Foundation
import TextUI

/// Opens the terminal and drives programs in it until they end.
struct Launch {
  private let themes: TerminalThemes
  private let terminal: Terminal
  private let keys: KeysFile?

  init(_ appearance: Appearance) throws {
    let environment = ProcessInfo.processInfo.environment
    var settings = TerminalSettings(environment: environment)
    settings.colors = appearance.colors
    try self.init(
      ConfigFolder(environment: environment), theme: appearance.theme, settings: settings)
  }

  /// For a person of a server: settings of root alone, and no shell behind to stop into.
  init(_ session: SessionEnvironment) throws {
    var settings = TerminalSettings(environment: session.variables)
    settings.canStop = false
    try self.init(.ofServer, theme: nil, settings: settings)
  }

  private init(_ folder: ConfigFolder, theme: String?, settings: TerminalSettings) throws {
    themes = TerminalThemes(folder: folder)
    keys = folder.keys
    terminal = try Terminal(
      theme: try themes.theme(named: theme ?? EmbeddedThemes.standard), settings: settings)
  }

  /// The setup of a new base if it has nobody yet, then the application of the first agent.
  func run(_ store: Store, at base: String) throws -> CommandOutcome {
    defer { terminal.close() }
    if try Setup.isNeeded(store) { _ = drive(Setup(SetupContext(store: store, clock: .system))) }
    guard let agent = try store.agents().first else { return CommandOutcome(lines: []) }
    return run(store, as: agent, at: base)
  }

  /// The application of one agent; `notice` is said until the first key.
  func run(
    _ store: Store, as agent: Agent, at base: String, notice: Notice? = nil
  ) -> CommandOutcome {
    let context = Context(
      store: store, session: Session(agent: agent), clock: .system,
      exchange: exchange(of: agent, beside: base), templates: .system,
      themes: EmbeddedThemes.names, keymap: keys?.keymap ?? .standard)
    try? store.enter(agent.id, from: getenv("SSH_CONNECTION") == nil ? .here : .ssh)
    let first = SlowClock.notice(context) ?? keys?.notice(of: ConfigFolder.keysName) ?? notice
    return CommandOutcome(farewell: drive(App(context, notice: first)).farewell)
  }

  /// The agent's folders for files in and out; what went out long ago is gone.
  private func exchange(of agent: Agent, beside base: String) -> ExchangeFolder? {
    let folder = ExchangePlace(base: base).folder(of: agent.id)
    _ = try? folder?.purge(now: Clock.system.now)
    return folder
  }

  /// One sentence on an empty screen, for work that comes before the first one.
  func announce(_ sentence: String) {
    var canvas = Canvas(size: terminal.size)
    canvas.put(sentence, row: terminal.size.rows / 2, column: 2)
    terminal.show(canvas)
  }

  /// The window, and how many colours the terminal has.
  var size: Size { terminal.size }
  var colors: Int { terminal.colors }

  /// Shows what each key sends until the person leaves; false if the line went first.
  func tryKeys() -> Bool {
    var screen = TerminalDiagnostic()
    while screen.isRunning {
      terminal.show(screen.draw(terminal.size))
      let events = terminal.next()
      screen.sent = terminal.lastBytes
      for event in events { screen.handle(event) }
    }
    return !screen.isCutOff
  }

  /// Gives the terminal back.
  func close() { terminal.close() }

  /// The whole loop: show, wait, answer; the program as it ended.
  func drive<P: Program>(_ program: P) -> P {
    var program = program
    var theme: String?
    while program.isRunning {
      terminal.show(program.draw(terminal.size))
      for event in terminal.next(isBusy: program.isBusy) { program.handle(event) }
      guard program.theme != theme, let name = program.theme else { continue }
      theme = name
      if let chosen = try? themes.theme(named: name) { terminal.setTheme(chosen) }
    }
    return program
  }
}
