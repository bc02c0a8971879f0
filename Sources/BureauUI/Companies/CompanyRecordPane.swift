internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The record of a company (« fiche »): its places, people, offers and history, each line of which
/// can be opened.
struct CompanyRecordPane: RecordPane, CheckedPane {
  typealias Context = BureauUI.Context

  let id: Company.ID
  private(set) var file: CompanyFile?
  var view = RecordView<CompanyRecordTarget>(isWrapped: true)
  private var stampText = ""

  init(_ id: Company.ID) { self.id = id }

  var heading: Heading {
    guard let file else { return Heading("Entreprises > fiche") }
    let closed = file.company.closing.map { "× hors service depuis le \($0.on.french)" }
    return Heading(
      "Entreprises > \(file.company.name)",
      right: closed ?? Labels.stage(file.company.relation.stage))
  }

  /// An e-mail address is said in full here; the columns may cut it.
  var status: Status {
    let hint = view.selected?.hint ?? ""
    return switch view.selected?.target {
    case .contact, .offer: Status(hint)
    default: Status(hint, right: stampText)
    }
  }

  var about: [String] {
    [
      "La fiche d'une entreprise : Haut et Bas vont d'une ligne à l'autre, Entrée ouvre ou modifie",
      "celle qui est choisie. F6 consigne une visite, t un appel, n fixe la prochaine action.",
    ] + view.lines.compactMap(\.violation).map(\.cited)
  }

  /// The check of the warning, or those the line breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    if let violation = view.selected?.violation { return [violation.check] }
    let fields = view.selected?.target?.fields ?? []
    return view.lines.compactMap(\.violation)
      .filter { $0.field.map(fields.contains) ?? false }.map(\.check)
  }

  mutating func reload(_ context: Context) throws {
    try context.demand(.readCompanies)
    guard let read = try context.store.companyFile(id) else { throw StoreError.notFound }
    file = read
    view.show(
      try CompanyRecordLines.of(read, context).map { line in
        line.openable(by: { ($0.deed.map(context.may)) ?? true })
      })
    stampText = try context.latestHand(on: id.rawValue, savedBy: read.company.stamp)
  }

  /// A grouped decision was taken from here; nothing is marked on a record.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> { .stay }
}
