internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The annuaire: SIRENE rows, searchable, outside the portfolio until one is adopted.
struct DirectoryPane: ListPane {
  typealias Context = BureauUI.Context

  var table = Table<DirectoryLine>()
  var filter = ListFilter()
  var layout = ListLayout(detailRows: DirectorySummary.rows)
  var tally: Tally?
  private var total: Tally?
  private var detail: DirectoryEntry?
  static let deed: Deed? = .readCompanies
  var isStale = true

  init() { filter.open() }

  var heading: Heading {
    let parts = ["Annuaire SIRENE", filter.label]
    return Heading(
      parts.compactMap { $0 }.joined(separator: " > "),
      right: tally.map { ListPlace.count($0, of: total) } ?? "")
  }

  var status: Status {
    if filter.isTyping { return Status(ListFilter.hint) }
    return Status("", right: ListPlace.span(table.span, tally))
  }

  var about: [String] {
    [
      "L'annuaire : les établissements du fichier SIRENE que vous avez importé. Ils ne comptent",
      "dans aucune liste ni aucun chiffre tant qu'on ne les a pas mis au portefeuille : p, ou la",
      "première visite (F6). « diffusion partielle » : ne pas démarcher sans accord.",
    ]
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("annuaire")

  private static var own: [Binding<Self>] {
    [
      Binding(
        [.character("p"), .function(2)], "Mettre au portefeuille", short: "Au portefeuille",
        rank: 10, disabled: noRow
      ) { pane, context in try pane.adopt(context) }.needing(.editCompanies),
      Binding(
        [.function(6), .character("a"), .control("n")], "Consigner une visite", short: "Visite",
        rank: 11
      ) { pane, context in try VisitDraft.open(pane.table.selected.map(\.visited), context) }
      .needing(.logActivities),
      Binding(
        [.enter], "Ouvrir la fiche, si elle est au portefeuille", short: "Ouvrir", rank: 12,
        disabled: noRow
      ) {
        pane, _ in pane.openRecord()
      },
    ]
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    table.draw(
      on: &canvas, in: layout.list(in: body), columns: DirectoryColumns.all, empty: emptyText)
    guard let detail, let place = layout.detail(in: body), !table.isEmpty else { return }
    DirectorySummary.draw(detail, on: &canvas, in: place)
  }

  func source(_ context: Context) -> TableSource<DirectoryLine> {
    let words = filter.words
    return TableSource { key, direction, limit in
      try context.store.directory(words, from: key, direction: direction, limit: limit)
    }
  }

  func checks(_ context: Context) throws -> [CheckID] {
    let entry = try table.selected.flatMap { try context.store.directoryEntry($0.id) }
    return entry.flatMap(CO06.violation).map { [$0.check] } ?? []
  }

  mutating func rest(_ context: Context) throws {
    tally = try context.store.directoryTally(filter.words)
    total = filter.words.isEmpty ? nil : try context.store.directoryTally()
    detail = try table.selected.flatMap { try context.store.directoryEntry($0.id) }
  }

  private func adopt(_ context: Context) throws -> Outcome<Context> {
    guard let line = table.selected else { return .stay }
    if let id = line.adopted { return .push(CompanyRecordPane(id)) }
    let id = try context.store.adopt(
      line.id, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("Au portefeuille : \(line.name)."), then: .push(CompanyRecordPane(id)))
  }

  private func openRecord() -> Outcome<Context> {
    if let id = table.selected?.adopted { return .push(CompanyRecordPane(id)) }
    return .notify(
      Notice("Elle n'est pas au portefeuille : p l'y met, F6 consigne une visite.", .info),
      then: .stay)
  }

  private var emptyText: [String] {
    filter.words.isEmpty
      ? [
        "L'annuaire est vide.",
        "F9, Fichier, « Importer l'annuaire SIRENE » lit un export de sirene.fr",
        "déposé dans votre dossier entree/.",
      ]
      : [
        "Aucun établissement de l'annuaire ne répond à « \(filter.words) ».",
        "Échap efface le filtre. c, dans le portefeuille, crée une entreprise à la main.",
      ]
  }

  private static let noRow: @Sendable (Self) -> String? = {
    $0.table.isEmpty ? "Aucune ligne : changez de mots, ou importez un fichier." : nil
  }
}

extension DirectoryLine {
  /// What a visit to it speaks of: the record if it has one.
  fileprivate var visited: CompanyTarget { adopted.map { .company($0) } ?? .directory(id) }
}
