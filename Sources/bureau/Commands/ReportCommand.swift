import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import Foundation

/// `bureau rapport`: what the office did between two days, on the output.
struct ReportCommand: BaseCommand {
  /// What the report is written as.
  enum Format: String, CaseIterable {
    case text = "texte"
    case html = "html"
    case csv = "csv"
  }

  static let configuration = CommandConfiguration(
    commandName: "rapport",
    abstract: "Le rapport d'activité : une page, puis le détail par axe.",
    discussion: """
      Sans date, l'année scolaire en cours, jusqu'à aujourd'hui. Les « faits marquants » sont ceux \
      qui ont été tapés pour ces mêmes dates.
      """)

  @Option(
    name: .customLong("du"), help: ArgumentHelp("Le premier jour.", valueName: "jour"),
    transform: TypedValue.day)
  var from: Day?

  @Option(
    name: .customLong("au"), help: ArgumentHelp("Le dernier jour.", valueName: "jour"),
    transform: TypedValue.day)
  var to: Day?

  @Option(
    name: .customLong("annee"),
    help: ArgumentHelp("Une année scolaire : 2026-2027.", valueName: "année"),
    transform: TypedValue.schoolYear)
  var year: SchoolYear?

  @Option(
    help: ArgumentHelp("texte, html ou csv.", valueName: "format"),
    transform: { text in
      guard let format = Format(rawValue: text) else {
        let choices = ListJoin.or(Format.allCases.map(\.rawValue))
        throw ValidationError("« \(CleanText.line(text)) » n'est pas prévu : écrivez \(choices).")
      }
      return format
    })
  var format = Format.text

  @OptionGroup var base: BaseOptions

  func validate() throws {
    guard year == nil || (from == nil && to == nil) else {
      throw ValidationError("Donnez une année, ou deux jours, pas les deux.")
    }
    guard (from == nil) == (to == nil) else {
      throw ValidationError("Donnez les deux jours : --du et --au.")
    }
    guard let from, let to, from > to else { return }
    throw ValidationError("Le dernier jour vient avant le premier : échangez --du et --au.")
  }

  var deed: Deed { .readMissions }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let today = Clock.system.today
    let report = try store.report(of: span(today))
    let text =
      switch format {
      case .text: ReportDocument.of(report, today: today).textLines.joined(separator: "\n") + "\n"
      case .html: ReportDocument.of(report, today: today).html
      case .csv: ReportCsv.text(of: report)
      }
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    return CommandOutcome(lines: [])
  }

  private func span(_ today: Day) -> DaySpan {
    if let from, let to { return DaySpan(from: from, to: to) }
    let year = year ?? SchoolYear.containing(today)
    return DaySpan(from: year.first, to: year.contains(today) ? today : year.last)
  }
}
