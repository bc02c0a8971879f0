import BureauDomain
import BureauStore
import BureauUI
import Foundation
import TextUI

/// Opens the terminal and drives a program in it until it ends.
struct Launch {
  private let display: DisplayOptions

  init(_ display: DisplayOptions) { self.display = display }

  /// The setup of a new base if it has nobody yet, then the application of the first agent.
  func run(_ store: Store) throws {
    let themes = ThemeLibrary()
    let settings = TerminalSettings(environment: ProcessInfo.processInfo.environment)
    let terminal = try Terminal(
      theme: try themes.theme(named: display.theme ?? ThemeLibrary.standard), settings: settings)
    defer { terminal.close() }
    if try Setup.isNeeded(store) {
      drive(Setup(SetupContext(store: store, clock: .system)), in: terminal, themes)
    }
    guard let agent = try store.agents().first else { return }
    let context = Context(
      store: store, session: Session(agent: agent), clock: .system, themes: themes.names)
    drive(App(context), in: terminal, themes)
  }

  private func drive(_ program: some Program, in terminal: Terminal, _ themes: ThemeLibrary) {
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
