import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import Foundation

/// `bureau exporter`: a part of the base on the output.
struct ExportCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "exporter",
    abstract: "Écrire l'annuaire, les entreprises, contacts, activités, stages ou frais.",
    discussion: """
      Le texte sort sur la sortie standard : bureau exporter entreprises > entreprises.csv. La \
      colonne « demarchage » dit qui ne doit pas recevoir d'envoi.
      """)

  @Argument(
    help: ArgumentHelp(
      "annuaire, entreprises, contacts, activites, stages ou frais.", valueName: "sujet"),
    transform: ExportCommand.choice)
  var subject: ExportSubject

  @Option(
    help: ArgumentHelp("csv, json, ou ics pour les stages.", valueName: "format"),
    transform: ExportCommand.choice)
  var format = ExportFormat.csv

  @OptionGroup var base: BaseOptions

  func validate() throws {
    guard format == .ics, subject != .placements else { return }
    throw ValidationError("« ics » est un calendrier : il n'est prévu que pour les stages.")
  }

  var deed: Deed { subject.deed }

  /// Writes the whole on the output, a piece at a time.
  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    switch subject {
    case .directory, .companies, .contacts, .activities:
      var job = ExportJob(subject, as: format, by: session)
      try Self.say { try job.next(store) }
    case .placements:
      var job = PlacementExport(format, on: Clock.system.today, by: session)
      try job.write(from: store, Self.put)
    case .claims:
      var job = ClaimExport(format, by: session)
      try Self.say { try job.next(store) }
    }
    return CommandOutcome(lines: [])
  }

  private static func say(_ next: () throws -> String?) throws {
    while let text = try next() { try put(text) }
  }

  private static func put(_ text: String) throws {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  private static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws -> Value {
    if let value = Value(rawValue: text) { return value }
    let choices = ListJoin.or(Value.allCases.map(\.rawValue))
    throw ValidationError("« \(CleanText.line(text)) » n'est pas prévu : écrivez \(choices).")
  }
}
