import BureauDomain
import BureauStore
import BureauUI
import Foundation
import TextUI

/// Opens the terminal and drives a program in it until it ends.
struct Launch {
  private let display: DisplayOptions
  private let themes = ThemeLibrary()

  init(_ display: DisplayOptions) { self.display = display }

  /// The setup of a new base if it has nobody yet, then the application of the first agent.
  func run(_ store: Store) throws {
    try inTerminal { terminal in
      if try Setup.isNeeded(store) {
        drive(Setup(SetupContext(store: store, clock: .system)), in: terminal)
      }
      guard let agent = try store.agents().first else { return }
      drive(App(context(store, agent)), in: terminal)
    }
  }

  /// The application on a base that is made once the terminal is open: from then on a line that
  /// drops ends the program and does not kill it.
  func run(notice: Notice, on open: () throws -> (Store, Agent)) throws {
    try inTerminal { terminal in
      let (store, agent) = try open()
      drive(App(context(store, agent), notice: notice), in: terminal)
      try store.close()
    }
  }

  private func inTerminal(_ body: (Terminal) throws -> Void) throws {
    let settings = TerminalSettings(environment: ProcessInfo.processInfo.environment)
    let terminal = try Terminal(
      theme: try themes.theme(named: display.theme ?? ThemeLibrary.standard), settings: settings)
    defer { terminal.close() }
    try body(terminal)
  }

  private func context(_ store: Store, _ agent: Agent) -> Context {
    Context(store: store, session: Session(agent: agent), clock: .system, themes: themes.names)
  }

  private func drive(_ program: some Program, in terminal: Terminal) {
    var program = program
    var theme: String?
    while program.isRunning {
      terminal.show(program.draw(terminal.size))
      for event in terminal.next() { program.handle(event) }
      guard program.theme != theme, let name = program.theme else { continue }
      theme = name
      if let chosen = try? themes.theme(named: name) { terminal.setTheme(chosen) }
    }
  }
}
