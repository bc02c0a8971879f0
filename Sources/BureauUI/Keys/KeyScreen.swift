internal import BureauDomain
internal import TextUI

/// The actions that listen to the keys at the same time, under the name of their screen.
struct KeyScreen: Sendable {
  let name: String
  let commands: [Command]

  private init(_ name: String, _ commands: [Command]) {
    self.name = name
    self.commands = commands
  }

  private init<P: Pane>(_ name: String, _ bindings: [Binding<P>]) {
    self.init(name, bindings.enumerated().map { $1.command($0) })
  }

  /// What can be done from any screen, whatever the rights of who looks.
  static let everywhere = KeyScreen(
    "partout", GlobalCommands.table(for: .everybody).enumerated().map { $1.command($0) })

  /// What all lists do alike; it is part of each of them.
  static let lists = KeyScreen(
    "liste", PortfolioPane.moving + PortfolioPane.marking + PortfolioPane.common)

  /// Every screen whose keys a person may choose.
  static let all = [
    everywhere,
    KeyScreen("accueil", HomePane.bindings),
    KeyScreen("portefeuille", PortfolioPane.bindings),
    KeyScreen("annuaire", DirectoryPane.bindings),
    KeyScreen("relances", BasketPane.bindings),
    KeyScreen("fiche", CompanyRecordPane.bindings),
    KeyScreen("élèves", LearnersPane.bindings),
    KeyScreen("classes", ClassesPane.bindings),
    KeyScreen("fiche-élève", LearnerRecordPane.bindings),
    KeyScreen("échange", ActivityPane.bindings),
    KeyScreen("stages", PlacementsPane.bindings),
    KeyScreen("dossier", PlacementRecordPane.bindings),
    KeyScreen("places", PlacesPane.bindings),
    KeyScreen("jours", DaysPane.bindings),
    KeyScreen("calendrier", PlanningPane.bindings),
    KeyScreen("année", YearPane.bindings),
    KeyScreen("import", ImportPane.bindings),
    KeyScreen("faq", GuidancePane.bindings),
    KeyScreen("fiche-faq", CardPane.bindings),
    KeyScreen("contrôles", InspectionPane.bindings),
    KeyScreen("ordres", OrdersPane.bindings),
    KeyScreen("tournées", RoundsPane.bindings),
    KeyScreen("frais", ClaimsPane.bindings),
    KeyScreen("état-de-frais", ClaimRecordPane.bindings),
    KeyScreen("feuille-de-route", RoadmapPane.bindings),
    KeyScreen("lettres", LettersPane.bindings),
    KeyScreen("rapport", ReportPane.bindings),
    KeyScreen("lignes-comptées", IndicatorRowsPane.bindings),
    KeyScreen("document", DocumentPane.bindings),
    KeyScreen("barèmes", RatesPane.bindings),
    KeyScreen("listes-établissement", RegisterPane<AgentEntry>.bindings),
    KeyScreen("texte-à-copier", TextPane.bindings),
    KeyScreen("formulaires", EditPane<VisitDraft>.bindings),
    KeyScreen("conflit", ConflictPane.bindings),
  ]
}

extension Session {
  /// Somebody with every role, who sees every command.
  fileprivate static let everybody = Session(
    agent: Agent(
      id: Agent.ID(rawValue: "tous"), name: "", roles: Set(Role.allCases),
      functions: Set(AgentFunction.allCases)))
}
