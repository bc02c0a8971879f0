internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A mistake of the national directory that was reported, in the list of reports.
struct DirectoryReportEntry: RegisterEntry {
  let report: DirectoryReport
  let school: Establishment?

  static let title = "Établissement > Erreurs d'annuaire signalées"
  static let about = [
    "Le lycée ne modifie pas l'annuaire national : il écrit au service qui l'alimente (FAQ 1).",
    "Chaque signalement reste ici ; Entrée montre le message, h note que l'annuaire est corrigé.",
  ]
  static let emptyText = [
    "Aucune erreur signalée.", "c prépare le message au service qui alimente l'annuaire.",
  ]
  static let deed = Deed.editEstablishment

  static let columns: [Column<RegisterLine<DirectoryReportEntry>>] = [
    Column("Signalée", .cells(10)) { $0.entry.report.on.french },
    Column("Ce qui est à corriger", .share(3, min: 24)) { $0.entry.problem },
    Column("Écrit à", .share(2, min: 18)) { $0.entry.report.service.label },
    Column("Corrigée", .cells(12)) { $0.entry.report.settledOn?.french ?? "○ en attente" },
  ]

  static func all(_ context: Context) throws -> [DirectoryReportEntry] {
    let schools = try context.store.establishments()
    return try context.store.directoryReports().map { report in
      DirectoryReportEntry(report: report, school: schools.first { $0.id == report.establishment })
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try DirectoryReportDraft.open(context)
  }

  var id: DirectoryReport.ID { report.id }
  var searched: String { "\(report.problem) \(report.service.label) \(school?.name ?? "")" }

  var details: [(label: String, text: String)] {
    let lines = TextWrap.lines(report.problem, width: 60)
    return [("Lycée", school?.name ?? ""), ("Écrit à", report.service.label)]
      + lines.enumerated().map { (label: $0 == 0 ? "À corriger" : "", text: $1) }
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    guard let school else { return .stay }
    return .push(try DirectoryReportDraft.message(report, school, context))
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    var changed = report
    changed.settledOn = report.settledOn == nil ? context.today : nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    let text = changed.settledOn == nil ? "De nouveau en attente." : "Annuaire corrigé."
    return .notify(Notice(text), then: .stay)
  }

  private var problem: String { report.problem.replacing("\n", with: " ") }
}
