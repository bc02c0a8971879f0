import BureauDomain
import BureauStore
import BureauUI
import Foundation
import TextUI

/// Opens the terminal and drives programs in it until they end.
struct Launch {
  private let themes: TerminalThemes
  private let terminal: Terminal

  init(_ display: DisplayOptions) throws {
    let environment = ProcessInfo.processInfo.environment
    themes = TerminalThemes(environment: environment)
    terminal = try Terminal(
      theme: try themes.theme(named: display.theme ?? EmbeddedThemes.standard),
      settings: TerminalSettings(environment: environment))
  }

  /// The setup of a new base if it has nobody yet, then the application of the first agent.
  func run(_ store: Store) throws {
    defer { terminal.close() }
    if try Setup.isNeeded(store) { drive(Setup(SetupContext(store: store, clock: .system))) }
    guard let agent = try store.agents().first else { return }
    drive(
      App(
        Context(
          store: store, session: Session(agent: agent), clock: .system,
          themes: EmbeddedThemes.names)))
  }

  /// Gives the terminal back.
  func close() { terminal.close() }

  /// The whole loop: show, wait, answer.
  func drive(_ program: some Program) {
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
