import ArgumentParser
import BureauDomain
import BureauExchange
import BureauUI
import Foundation
import TextUI

/// `bureau diagnostic`: what to change so that all works: base, copies, server, terminal, settings.
struct DiagnosticCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnostic",
    abstract: "Essayer les touches, puis contrôler base, copies, serveur, terminal et réglages.",
    discussion: """
      Dans un terminal, un écran montre d'abord ce qu'envoie chaque touche (F3 le quitte). Chaque \
      ligne ▲ dit ce qu'il faut changer ; s'il y en a, le statut est 1. Sur un serveur, lancez-le \
      deux fois : en root, puis par « sudo -u bureau ».
      """)

  @Flag(
    name: .customLong("modeles"),
    help: "Dire quels champs manquent aux modèles du lycée, sans ouvrir le terminal.")
  var isAboutTemplates = false

  @OptionGroup var display: DisplayOptions
  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      if isAboutTemplates { return Self.templates }
      let environment = ProcessInfo.processInfo.environment
      guard let facts = try terminal(environment) else { return CommandOutcome(lines: []) }
      let base = options.base ?? Self.usualBase
      let lines =
        BaseDiagnosis(base: base, today: Clock.system.today).lines
        + ServerDiagnosis().lines + facts.lines
        + SettingsDiagnosis.lines(ConfigFolder(environment: environment), .system)
      let faults = lines.count { $0.verdict == .fault }
      return CommandOutcome(
        lines: lines.map(\.printed) + [Self.sum(faults)],
        status: faults == 0 ? .success : .failure)
    }
  }

  /// The person's own base, else that of the server where there is one.
  private static var usualBase: String {
    [BaseOptions.usualPath, SessionCommand.usualBase].first(
      where: FileManager.default.fileExists(atPath:)) ?? BaseOptions.usualPath
  }

  private static func sum(_ faults: Int) -> String {
    faults == 0
      ? "Rien à changer." : "À changer : \(Plural.count(faults, "point")), marqués ▲ ci-dessus."
  }

  /// The screen of keys where there is a terminal, and what that terminal is; nil if its line went.
  private func terminal(_ environment: [String: String]) throws -> TerminalFacts? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return TerminalFacts(environment: environment, size: nil, colors: nil)
    }
    let launch = try Launch(display.appearance)
    defer { launch.close() }
    guard launch.tryKeys() else { return nil }
    return TerminalFacts(
      environment: environment, size: launch.size, colors: launch.colors)
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
