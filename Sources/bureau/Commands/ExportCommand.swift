import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import Foundation

/// `bureau exporter`: a part of the base on the output.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exporter",
    abstract: "Écrire l'annuaire, les entreprises, les contacts ou les activités.",
    discussion: """
      Le texte sort sur la sortie standard : bureau exporter entreprises > entreprises.csv. La \
      colonne « demarchage » dit qui ne doit pas recevoir d'envoi.
      """)

  @Argument(
    help: ArgumentHelp("annuaire, entreprises, contacts ou activites.", valueName: "sujet"),
    transform: ExportCommand.choice)
  var subject: ExportSubject

  @Option(
    help: ArgumentHelp("csv ou json.", valueName: "format"), transform: ExportCommand.choice)
  var format = ExportFormat.csv

  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let store = try base.open()
      let session = try CommandSession.session(for: .exportCompanies, in: store)
      try Self.write(subject, as: format, by: session, from: store)
      try store.close()
      return CommandOutcome(lines: [])
    }
  }

  /// Writes the whole on the output, a piece at a time.
  static func write(
    _ subject: ExportSubject, as format: ExportFormat, by session: Session, from store: Store
  ) throws {
    var job = ExportJob(subject, as: format, by: session)
    while let text = try job.next(store) {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws -> Value {
    if let value = Value(rawValue: text) { return value }
    let choices = ListJoin.or(Value.allCases.map(\.rawValue))
    throw ValidationError("« \(CleanText.line(text)) » n'est pas prévu : écrivez \(choices).")
  }
}
