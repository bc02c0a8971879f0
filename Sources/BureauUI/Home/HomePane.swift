internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The first screen: the four panes in short, and what is to be done today.
struct HomePane: CheckedPane {
  typealias Context = BureauUI.Context

  /// The parts Tab goes through.
  enum Zone: Int, CaseIterable, Sendable {
    case companies, placements, missions, guidance, tasks

    /// The right that opening it takes.
    var deed: Deed? {
      switch self {
      case .companies: .readCompanies
      case .placements: .readLearners
      case .missions: .readMissions
      case .guidance, .tasks: nil
      }
    }
  }

  private(set) var zone = Zone.tasks
  /// Nil for whoever may not read the companies.
  private(set) var figures: Dashboard?
  private(set) var placements: PlacementTotals?
  /// In days: from when on a learner without a place presses.
  private(set) var placeAlert = 0
  /// Nil for whoever may not read the missions.
  private(set) var missions: MissionDashboard?
  private(set) var tasks: [HomeTask] = []
  private(set) var selected = 0
  private(set) var today = Clock.epoch
  /// The note of the office that checked the sources of a card last.
  private(set) var sourcesChecked: GuidanceNote?
  /// The parts this person may open, with the list of the day.
  private var zones = Zone.allCases
  private var title = ""
  private var who = ""

  var heading: Heading { Heading(title, right: who) }

  var status: Status {
    guard zone == .tasks else { return Status("Entrée ouvre ce volet en plein écran.") }
    guard tasks.indices.contains(selected) else { return Status("Tout est enregistré.") }
    if case .check = tasks[selected] { return Status(tasks[selected].hint) }
    return Status(tasks[selected].hint, right: "Tout est enregistré")
  }

  var about: [String] {
    [
      "L'accueil résume les quatre volets et ce qu'il y a à faire aujourd'hui.",
      "Tab passe d'une partie à l'autre, Entrée ouvre. F6 consigne une visite depuis n'importe où,",
      "F9 ouvre le menu de tout le programme ; rien de ce que vous tapez ne se perd.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding([.enter], "Ouvrir", rank: 10) { pane, context in try pane.open(context) },
    Binding([.tab, .right], "Partie suivante", short: "Volet", rank: 11) { pane, _ in
      pane.turn(1)
    },
    Binding([.backTab, .left], "Partie précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.turn(-1)
    },
    Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.step(1)
    },
    Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.step(-1)
    },
    Binding(
      [.function(7), .character("/"), .control("f")], "Chercher une entreprise",
      short: "Chercher", rank: 31
    ) {
      _, _ in .push(PortfolioPane(searching: true))
    }.needing(.readCompanies),
    Binding([.character("e")], "Entreprises", rank: 33) { _, _ in .push(PortfolioPane()) }.needing(
      .readCompanies),
    Binding([.character("r")], "À relancer", rank: 32) { _, _ in .push(BasketPane()) }.needing(
      .readCompanies),
    Binding([.character("n")], "Annuaire SIRENE", short: "Annuaire", rank: 34) { _, _ in
      .push(DirectoryPane())
    }.needing(.readCompanies),
    Binding([.character("l")], "Élèves", rank: 38) { _, context in
      .push(LearnersPane(.present(context.today)))
    }.needing(.readLearners),
    Binding([.character("s")], "Stages", rank: 37) { _, _ in .push(PlacementsPane()) }.needing(
      .readLearners),
    Binding([.character("m")], "Missions", rank: 35) { _, _ in
      .push(OrdersPane())
    }.needing(.readMissions),
    Binding([.character("f")], "FAQ", rank: 36) { _, _ in .push(GuidancePane()) },
    Binding([.function(5), .control("r")], "Relire la base", short: "Actualiser", rank: 50) {
      pane, context in
      try pane.reload(context)
      return .stay
    },
    Binding([.function(3), .character("q")], "Quitter", rank: KeyBar.leaveRank) { _, _ in
      .push(Leaving.question)
    },
  ].named("accueil")

  func checks(_ context: Context) throws -> [CheckID] {
    zone == .tasks && tasks.indices.contains(selected) ? tasks[selected].checks : []
  }

  mutating func reload(_ context: Context) throws {
    let kept = tasks.indices.contains(selected) ? tasks[selected] : nil
    let institution = try context.store.institution()
    figures =
      context.may(.readCompanies)
      ? try context.store.dashboard(
        for: context.agent.id, today: context.today, settings: context.settings) : nil
    sourcesChecked = try context.store.latestGuidanceCheck()
    placements =
      context.may(.readLearners)
      ? try context.store.placementTotals(today: context.today, by: context.session) : nil
    placeAlert = context.settings.placements.firstWithoutPlace
    missions =
      context.may(.readMissions)
      ? try context.store.missions(
        of: context.agent.id, today: context.today, settings: context.settings) : nil
    tasks = try HomeTasks.of(figures, placements, missions, institution, context)
    selected = tasks.firstIndex { $0 == kept } ?? min(selected, max(0, tasks.count - 1))
    today = context.today
    zones = Zone.allCases.filter { $0.deed.map(context.may) ?? true }
    title = institution.establishments.first?.name ?? "Bureau des entreprises"
    who = "\(context.agent.name)   \(context.today.longFrench)"
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    HomePicture(pane: self).draw(on: &canvas, in: body)
  }

  private mutating func turn(_ step: Int) -> Outcome<Context> {
    let place = zones.firstIndex(of: zone) ?? 0
    zone = zones[(place + step + zones.count) % zones.count]
    return .stay
  }

  private mutating func step(_ step: Int) -> Outcome<Context> {
    zone = .tasks
    selected = max(0, min(tasks.count - 1, selected + step))
    return .stay
  }

  private func open(_ context: Context) throws -> Outcome<Context> {
    switch zone {
    case .companies: return .push(PortfolioPane())
    case .placements: return .push(PlacementsPane())
    case .missions: return .push(OrdersPane())
    case .guidance: return .push(GuidancePane())
    case .tasks:
      guard tasks.indices.contains(selected) else {
        return context.may(.readCompanies) ? .push(PortfolioPane()) : .stay
      }
      return try tasks[selected].open(context)
    }
  }
}
