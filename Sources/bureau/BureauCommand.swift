import ArgumentParser

/// `bureau`: the application; its subcommands do the same work from a script.
struct BureauCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bureau",
    abstract: "L'outil du bureau des entreprises des lycées professionnels.",
    discussion: "Sans commande, ouvre l'application ; la base est créée au premier démarrage.",
    subcommands: [
      DemoCommand.self, ImportCommand.self, ExportCommand.self, VisitCommand.self,
      DocumentCommand.self, ReportCommand.self, FaqCommand.self, CheckCommand.self,
      VerifyCommand.self, BackupCommand.self, RestoreCommand.self, MoveCommand.self,
      DiagnosticCommand.self, KeysCommand.self,
      CalculateCommand.self, SessionCommand.self, AgentsCommand.self, KeysOfAgentsCommand.self,
    ])

  @OptionGroup var options: BaseOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try Application(base: options.path, appearance: display.appearance).run()
  }
}
