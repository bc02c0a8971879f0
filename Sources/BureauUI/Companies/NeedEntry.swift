internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A need passed on, in the list of all of them.
struct NeedEntry: RegisterEntry {
  let need: Need
  let isLate: Bool

  static let title = "Entreprises > besoins transmis"
  static let about = [
    "Les besoins des entreprises confiés au DDFPT, au CFP ou au GRETA, au CFA (FAQ 15), ceux qui",
    "attendent une réponse d'abord. v, sur la fiche d'une entreprise, en transmet un ; h note une",
    "réponse faite.",
  ]
  static let emptyText = [
    "Aucun besoin transmis. Ouvrez la fiche d'une entreprise : v transmet un besoin."
  ]
  static let deed = Deed.logActivities

  static let columns: [Column<RegisterLine<NeedEntry>>] = [
    Column("Entreprise", .share(2, min: 18)) { $0.entry.need.companyName },
    Column("Besoin", .share(3, min: 18)) { $0.entry.need.text },
    Column("À", .share(1, min: 12)) { $0.entry.need.addressee },
    Column("Pour le", .cells(12)) { $0.entry.due },
    Column("État", .cells(14), from: 100) { $0.entry.state },
  ]

  static func all(_ context: Context) throws -> [NeedEntry] {
    try context.store.needs().map { need in
      NeedEntry(need: need, isLate: need.state.isOpen && need.due < context.today)
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    .notify(
      Notice("Ouvrez la fiche de l'entreprise : v y transmet un besoin.", .info),
      then: .push(PortfolioPane()))
  }

  var id: Need.ID { need.id }
  var searched: String { "\(need.companyName) \(need.text) \(need.addressee)" }
  var citation: Citation? { .faq(15) }

  var details: [(label: String, text: String)] {
    [
      ("Besoin", need.text), ("À", need.addressee), ("État", state),
      ("Transmis", "le \(need.on) par \(need.author)"),
    ]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    guard let file = try context.store.companyFile(need.company) else { throw StoreError.notFound }
    return try EditPane.open(NeedDraft(file.company, need), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    var changed = need
    changed.state = need.state.isOpen ? .answered : .passed
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("Besoin noté : \(changed.state.label)."), then: .stay)
  }

  private var state: String { "\(need.state.glyph) \(need.state.label)" }
  private var due: String { need.state.isOpen ? (isLate ? "▲ " : "") + need.due.french : state }
}
