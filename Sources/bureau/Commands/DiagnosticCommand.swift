import ArgumentParser

/// `bureau diagnostic`: what the terminal sends for each key, and how each role looks.
struct DiagnosticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostic", abstract: "Essayer le terminal : touches, couleurs, signes.")

  @OptionGroup var display: DisplayOptions

  func run() throws {
    try CommandOutcome.run {
      let launch = try Launch(display.appearance)
      launch.drive(TerminalDiagnostic())
      launch.close()
      return CommandOutcome(lines: [])
    }
  }
}
