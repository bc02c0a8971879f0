internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The report of some days: its figures, each of which opens the rows it counts.
struct ReportPane: RecordPane {
  var view = RecordView<ReportTarget>()
  private var span: DaySpan
  private var report: Report?

  init(_ today: Day) { span = ReportSpans.usual(today) }

  var heading: Heading {
    Heading("Missions > rapport \(span.french)", right: "avant : \(span.before.shortFrench)")
  }

  var status: Status { Status(view.selected?.hint ?? "") }

  var about: [String] {
    [
      "Le rapport d'activité, à donner au chef d'établissement : une page de chiffres, les faits",
      "marquants que vous tapez, le mois qui vient ; puis le détail par axe de la circulaire. Tout",
      "est compté dans ce que vous avez consigné, comme dans la feuille de route. Aucun élève n'y",
      "est nommé. Le rapport de l'année se compare à celui d'un an plus tôt.",
    ]
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("rapport")

  private static let own: [Binding<Self>] = [
    Binding([.enter], "Ouvrir les lignes comptées", short: "Lignes", rank: 10) { pane, context in
      switch pane.view.selected?.target {
      case .figure(let indicator): .push(IndicatorRowsPane(indicator, pane.span))
      case .highlights: try pane.edit(context)
      case nil: .stay
      }
    },
    Binding([.character("e")], "Faits marquants", short: "Faits", rank: 11) { pane, context in
      try pane.edit(context)
    }.needing(.editMissions),
    Binding([.character("p")], "Imprimer : voir le document", short: "Imprimer", rank: 12) {
      pane, context in
      guard let report = pane.report else { return .stay }
      return .push(DocumentPane(ReportDocument.of(report, today: context.today)))
    },
    Binding([.character("x")], "Écrire les chiffres en CSV", short: "CSV", rank: 13) {
      pane, context in
      try pane.export(context)
    },
    Binding(
      [.function(4), .control(" ")], "Choisir la période", short: "Période", rank: 20
    ) { _, context in .push(ReportSpans.chooser(context.today)) },
    Binding([.character("l")], "Choisir une liste", short: "Liste", rank: 21) { _, _ in
      .push(MissionLists.chooser)
    },
  ]

  mutating func reload(_ context: Context) throws {
    let report = try context.store.report(of: span)
    self.report = report
    view.show(ReportLines.of(report))
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    if case .replace(let pane) = try MissionLists.open(choice, context) { return .replace(pane) }
    do {
      span = try ReportSpans.read(choice, context.today)
    } catch {
      return .notify(Notice(error.message, .warning), then: .stay)
    }
    try reload(context)
    return .stay
  }

  private func edit(_ context: Context) throws -> Outcome<Context> {
    let known = try context.store.reportNote(of: span)
    let note = known ?? ReportNote(id: context.store.newIdentifier(), span: span)
    return try EditPane.open(ReportNoteDraft(note, isNew: known == nil), context)
  }

  private func export(_ context: Context) throws -> Outcome<Context> {
    guard let exchange = context.exchange, let report else {
      return .notify(Notice("Aucun dossier d'échange n'est disponible ici.", .warning), then: .stay)
    }
    let name = try exchange.write(
      Array(ReportCsv.text(of: report).utf8), named: "rapport-\(span.from.iso)-\(span.to.iso)",
      "csv")
    return .notify(
      Notice("Écrit : sortie/\(name), gardé \(ExchangeFolder.daysKept) jours."), then: .stay)
  }
}
