internal import BureauDomain
internal import BureauStore
internal import TextUI

/// *Vérifier la base*: runs checks over the records in steps, then lists what it found, each line
/// leading to its record. From a card the same pane shows the records the card concerns.
struct InspectionPane: CheckedPane {
  typealias Context = BureauUI.Context

  /// What is looked for.
  enum Scope: Hashable, Sendable {
    /// All the checks, over the whole base.
    case base
    /// The checks of a card, those close to it included.
    case card(Citation, [CheckID])

    var title: String {
      switch self {
      case .base: "Vérifier la base"
      case .card(let card, _): "FAQ > \(card.label) > dossiers concernés"
      }
    }
  }

  /// How far one is.
  private enum Stage: Sendable {
    case running(Inspection)
    case finished(InspectionReport, isStopped: Bool)
  }

  private let scope: Scope
  private var stage: Stage
  private(set) var rows: [InspectionRow] = []
  private var cursor = 0
  private var listRows = 15

  init(_ scope: Scope, _ context: Context) {
    self.scope = scope
    stage = .running(Self.start(scope, context))
  }

  private static func start(_ scope: Scope, _ context: Context) -> Inspection {
    switch scope {
    case .base: Inspection(on: context.today, context.settings, by: context.session)
    case .card(_, let checks):
      Inspection(
        Set(checks), soon: true, on: context.today, context.settings, by: context.session)
    }
  }

  var heading: Heading {
    switch stage {
    case .running: Heading("\(scope.title) > en cours")
    case .finished(let report, let isStopped):
      Heading(
        "\(scope.title)\(isStopped ? " > arrêté" : "")",
        right: Plural.count(report.count, "constat"))
    }
  }

  var status: Status {
    switch stage {
    case .running: Status("Échap arrête ; rien n'est modifié.")
    case .finished(_, let isStopped):
      Status(
        isStopped
          ? "Arrêté : une partie seulement a été vue. F5 recommence."
          : "Entrée ouvre le dossier, F1 la fiche qui le dit ; F5 recommence.")
    }
  }

  var about: [String] {
    [
      "Chaque contrôle est passé sur tous les dossiers de la base ; rien n'est modifié.",
      "× demande une correction, ▲ avertit, ○ arrivera d'ici \(Finding.daysAhead) jours.",
      "Entrée ouvre le dossier, F1 la fiche de la FAQ sur laquelle le contrôle s'appuie.",
    ]
  }

  var isBusy: Bool {
    if case .running = stage { return true }
    return false
  }

  func checks(_ context: Context) throws -> [CheckID] {
    (finding?.violation.check).map { [$0] } ?? []
  }

  static let bindings: [Binding<Self>] =
    ([
      Binding(
        [.enter], "Ouvrir le dossier", short: "Ouvrir", rank: 10,
        disabled: { $0.finding == nil ? "Aucun dossier n'est choisi." : nil }
      ) { pane, context in try pane.finding.map { try FindingTarget.open($0, context) } ?? .stay },
      Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
        pane.step(1)
      },
      Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) { pane, _ in
        pane.step(-1)
      },
      Binding([.pageDown, .control("d")], "Page suivante", rank: Binding<Self>.movement) {
        pane, _ in pane.step(pane.listRows)
      },
      Binding([.pageUp, .control("u")], "Page précédente", rank: Binding<Self>.movement) {
        pane, _ in pane.step(-pane.listRows)
      },
      Binding([.home, .character("g")], "Début de la liste", rank: Binding<Self>.movement) {
        pane, _ in pane.step(-pane.rows.count)
      },
      Binding([.end, .character("G")], "Fin de la liste", rank: Binding<Self>.movement) {
        pane, _ in pane.step(pane.rows.count)
      },
      Binding([.function(5), .control("r")], "Recommencer", rank: 12) { pane, context in
        pane.stage = .running(start(pane.scope, context))
        return .stay
      },
      Binding(
        [.function(3), .escape, .function(12), .character("q"), .control("c")],
        "Arrêter, ou revenir", short: "Retour", rank: KeyBar.leaveRank
      ) { pane, _ in pane.leave() },
    ]).named("contrôles")

  mutating func fit(_ size: Size, _ context: Context) throws {
    listRows = max(1, size.rows - InspectionPicture.detailRows)
  }

  /// The inspection goes on between keys, so that one may stop it.
  mutating func tick(_ context: Context) throws -> Outcome<Context> {
    guard case .running(var inspection) = stage else { return .stay }
    try inspection.step(context.store)
    if inspection.isFinished {
      finish(inspection.report, isStopped: false)
    } else {
      stage = .running(inspection)
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    switch stage {
    case .running(let inspection):
      ProgressBar.draw(
        on: &canvas, in: body, title: "Contrôles, sans rien modifier",
        fraction: inspection.fraction,
        figure: Plural.count(inspection.records, "dossier vu", "dossiers vus"))
    case .finished:
      InspectionPicture(rows: rows, cursor: cursor, listRows: listRows)
        .draw(on: &canvas, in: body)
    }
  }

  // MARK: - What the keys do

  private var finding: Finding? {
    rows.indices.contains(cursor) ? rows[cursor].finding : nil
  }

  private mutating func finish(_ report: InspectionReport, isStopped: Bool) {
    stage = .finished(report, isStopped: isStopped)
    rows = InspectionRow.of(report)
    cursor = rows.firstIndex { $0.finding != nil } ?? 0
  }

  private mutating func leave() -> Outcome<Context> {
    guard case .running(let inspection) = stage else { return .pop }
    finish(inspection.report, isStopped: true)
    return .stay
  }

  /// So many findings further, titles not counted, and stops at the edge.
  private mutating func step(_ step: Int) -> Outcome<Context> {
    let findings = rows.indices.filter { rows[$0].finding != nil }
    guard let at = findings.firstIndex(of: cursor) else { return .stay }
    cursor = findings[max(0, min(findings.count - 1, at + step))]
    return .stay
  }
}
