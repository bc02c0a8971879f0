internal import BureauDomain
internal import TextUI

/// What can be done from any screen: the menu bar, apart from the commands of the screen itself.
enum GlobalCommands {
  /// The titles of the menus, in their order.
  private enum Menu {
    static let file = "Fichier"
    static let companies = "Entreprises"
    static let missions = "Missions"
    static let panes = "Volets"
    static let help = "Aide"
  }

  /// The commands this session may give; the others are not shown at all.
  static func table(for session: Session) -> [GlobalBinding<Context>] {
    everywhere + file(session) + companies(session) + missions(session) + panes + help
  }

  private static let everywhere: [GlobalBinding<Context>] = [
    GlobalBinding([.function(9), .control("o")], "Menu", rank: 40) { _ in .menu },
    GlobalBinding(
      [.character(":"), .control("p")], "Chercher une commande", short: "Commande", rank: 41
    ) { _ in .palette },
  ]

  private static func file(_ session: Session) -> [GlobalBinding<Context>] {
    var table: [GlobalBinding<Context>] = []
    if session.may(.importDirectory) {
      table += [
        GlobalBinding([], "Importer l'annuaire SIRENE …", menu: Menu.file) {
          .push(ImportPane(.directory, $0))
        },
        GlobalBinding([], "Importer des entreprises …", menu: Menu.file) {
          .push(ImportPane(.companies, $0))
        },
      ]
    }
    if session.may(.editEstablishment) {
      table.append(
        GlobalBinding([], "Établissement …", menu: Menu.file) { try EstablishmentDraft.open($0) })
    }
    table.append(GlobalBinding([], "Barèmes", menu: Menu.file) { _ in .push(RatesPane()) })
    return table + [
      GlobalBinding([], "Couleurs …", menu: Menu.file) { .push(ThemeChooser.pane($0)) },
      GlobalBinding([], "Retour à l'accueil", menu: Menu.file) { _ in .home },
      GlobalBinding([.control("q")], "Quitter", menu: Menu.file) { _ in .push(Leaving.question) },
    ]
  }

  private static func companies(_ session: Session) -> [GlobalBinding<Context>] {
    guard session.may(.readCompanies) else { return [] }
    var table: [GlobalBinding<Context>] = []
    if session.may(.logActivities) {
      table.append(
        GlobalBinding(
          [.function(6), .control("n")], "Consigner une visite …", short: "Visite", rank: 30,
          menu: Menu.companies
        ) { try VisitDraft.open(nil, $0) })
    }
    table += [
      GlobalBinding([], "Portefeuille", menu: Menu.companies) { _ in .push(PortfolioPane()) },
      GlobalBinding([], "Annuaire SIRENE", menu: Menu.companies) { _ in .push(DirectoryPane()) },
      GlobalBinding([], "À relancer", menu: Menu.companies) { _ in .push(BasketPane()) },
    ]
    if session.may(.editCompanies) {
      table.append(
        GlobalBinding([], "Nouvelle entreprise …", menu: Menu.companies) {
          try CompanyDraft.open(nil, $0)
        })
    }
    return table
  }

  private static func missions(_ session: Session) -> [GlobalBinding<Context>] {
    guard session.may(.readMissions) else { return [] }
    return [
      GlobalBinding([], "Ordres de mission", menu: Menu.missions) { _ in .push(OrdersPane()) },
      GlobalBinding([], "Tournées", menu: Menu.missions) { _ in .push(RoundsPane()) },
      GlobalBinding([], "Feuille de route", menu: Menu.missions) { _ in .push(RoadmapPane()) },
      GlobalBinding([], "Lettres de mission", menu: Menu.missions) { _ in .push(LettersPane()) },
      GlobalBinding([], "Nouvelle tournée …", menu: Menu.missions) {
        try RoundDraft.open(on: $0.today, $0)
      },
    ]
  }

  private static let panes: [GlobalBinding<Context>] = [
    GlobalBinding([], "Stages", menu: Menu.panes) { _ in .push(SoonPane(.placements)) },
    GlobalBinding([], "FAQ", menu: Menu.panes) { _ in .push(SoonPane(.guidance)) },
  ]

  private static let help: [GlobalBinding<Context>] = [
    GlobalBinding(
      [.function(1), .character("?")], "Aide de cet écran", short: "Aide", rank: KeyBar.helpRank,
      menu: Menu.help
    ) { _ in .help },
    GlobalBinding([.function(8), .character(",")], "Suite des touches", menu: Menu.help) { _ in
      .moreKeys
    },
  ]
}
