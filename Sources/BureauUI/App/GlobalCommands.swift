internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What can be done from any screen: the menu bar, apart from the commands of the screen itself.
enum GlobalCommands {
  /// The titles of the menus, in their order.
  private enum Menu {
    static let file = "Fichier"
    static let companies = "Entreprises"
    static let learners = "Élèves"
    static let panes = "Volets"
    static let help = "Aide"
  }

  /// The commands this session may give; the others are not shown at all.
  static func table(for session: Session) -> [GlobalBinding<Context>] {
    everywhere + file(session) + companies(session) + learners(session) + panes + help
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

  private static func learners(_ session: Session) -> [GlobalBinding<Context>] {
    guard session.may(.readLearners) else { return [] }
    var table: [GlobalBinding<Context>] = [
      GlobalBinding([], "Élèves présents", menu: Menu.learners) {
        .push(LearnersPane(.present($0.today)))
      },
      GlobalBinding([], "Classes", menu: Menu.learners) { .push(ClassesPane($0.today)) },
    ]
    if session.may(.importLearners) {
      table.append(
        GlobalBinding([], "Importer des élèves …", menu: Menu.learners) {
          .push(ImportPane(.learners, $0))
        })
    }
    if session.may(.editLearners) {
      table.append(
        GlobalBinding([], "Nouvel élève …", menu: Menu.learners) {
          try LearnerDraft.open(nil, in: nil, $0)
        })
    }
    return table
  }

  private static let panes: [GlobalBinding<Context>] = [
    GlobalBinding([], "Stages", menu: Menu.panes) { _ in .push(SoonPane(.placements)) },
    GlobalBinding([], "Missions", menu: Menu.panes) { _ in .push(SoonPane(.missions)) },
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
