import ArgumentParser
import BureauExchange

/// `bureau diagnostic`: what the terminal sends for each key, and how each role looks.
struct DiagnosticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostic",
    abstract: "Essayer le terminal : touches, couleurs, signes ; relire les modèles de documents.")

  @Flag(
    name: .customLong("modeles"),
    help: "Dire quels champs manquent aux modèles du lycée, sans ouvrir le terminal.")
  var isAboutTemplates = false

  @OptionGroup var display: DisplayOptions

  func run() throws {
    try CommandOutcome.run {
      if isAboutTemplates { return Self.templates }
      let launch = try Launch(display.appearance)
      launch.drive(TerminalDiagnostic())
      launch.close()
      return CommandOutcome(lines: [])
    }
  }

  /// Each kind of document, with what is wrong with the school's own template.
  private static var templates: CommandOutcome {
    let reports = DocumentKind.all.map { ($0, DocumentTemplates.system.faults(of: $0)) }
    let lines = reports.flatMap { kind, faults in
      guard let faults else { return ["\(kind.name) : modèle du programme"] }
      return ["\(kind.name) : modèle du lycée\(faults.isEmpty ? ", complet" : "")"]
        + faults.map { "  \($0)" }
    }
    let isSound = reports.allSatisfy { $0.1?.isEmpty ?? true }
    return CommandOutcome(lines: lines, status: isSound ? .success : .failure)
  }
}
