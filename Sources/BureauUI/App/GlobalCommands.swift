internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What can be done from any screen: the menu bar, apart from the commands of the screen itself.
enum GlobalCommands {
  /// The titles of the menus, in their order.
  private enum Menu {
    static let file = "Fichier"
    static let companies = "Entreprises"
    static let establishment = "Établissement"
    static let placements = "Stages"
    static let missions = "Missions"
    static let learners = "Élèves"
    static let help = "Aide"
  }

  /// The commands this session may give; the others are not shown at all.
  static func table(for session: Session) -> [GlobalBinding<Context>] {
    everywhere + file(session) + companies(session) + learners(session) + placements(session)
      + missions(session) + establishment(session) + help
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
    table += [
      GlobalBinding([], "Barèmes", menu: Menu.file) { _ in .push(RatesPane()) },
      GlobalBinding([], "Vérifier la base", menu: Menu.file) {
        .push(InspectionPane(.base, $0))
      },
    ]
    if session.may(.seePresence) {
      table.append(
        GlobalBinding([], "Qui est là", menu: Menu.file) { _ in .push(PresencePane()) })
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
      GlobalBinding([], "Besoins transmis", menu: Menu.companies) {
        .push(try RegisterPane<NeedEntry>($0))
      },
    ]
    if session.may(.editCompanies) {
      table.append(
        GlobalBinding([], "Nouvelle entreprise …", menu: Menu.companies) {
          try CompanyDraft.open(nil, $0)
        })
    }
    return table
  }

  private static func establishment(_ session: Session) -> [GlobalBinding<Context>] {
    let menu = Menu.establishment
    var table: [GlobalBinding<Context>] = []
    if session.may(.editEstablishment) {
      table += [
        GlobalBinding([], "Lycée …", menu: menu) { try EstablishmentDraft.open($0) },
        GlobalBinding([], "Lycées de la base", menu: menu) {
          .push(try RegisterPane<EstablishmentEntry>($0))
        },
        GlobalBinding([], "Permanence de la semaine …", menu: menu) {
          try WeeklyCoverDraft.open($0)
        },
        GlobalBinding([], "Postes", menu: menu) { .push(try RegisterPane<PostEntry>($0)) },
        GlobalBinding([], "Matériel prêté", menu: menu) {
          .push(try RegisterPane<EquipmentEntry>($0))
        },
        GlobalBinding([], "Signaler une erreur d'annuaire …", menu: menu) {
          try DirectoryReportDraft.open($0)
        },
        GlobalBinding([], "Erreurs d'annuaire signalées", menu: menu) {
          .push(try RegisterPane<DirectoryReportEntry>($0))
        },
      ]
    }
    if session.may(.manageAgents) {
      table.append(
        GlobalBinding([], "Agents", menu: menu) { .push(try RegisterPane<AgentEntry>($0)) })
      table.append(
        GlobalBinding([], "Passation à un successeur …", menu: menu) {
          try EditPane.open(HandOverDraft($0), $0)
        })
    }
    return table + [
      GlobalBinding([], "Ma fiche d'agent …", menu: menu) { try AgentDraft.openOwn($0) },
      GlobalBinding([], "Contacts institutionnels", menu: menu) {
        .push(try RegisterPane<InstitutionContactEntry>($0))
      },
      GlobalBinding([], "Références", menu: menu) { .push(try RegisterPane<DocumentEntry>($0)) },
    ]
  }

  private static func placements(_ session: Session) -> [GlobalBinding<Context>] {
    guard session.may(.readLearners) else { return [] }
    var table: [GlobalBinding<Context>] = [
      GlobalBinding([], "Stages, les plus urgents d'abord", menu: Menu.placements) { _ in
        .push(PlacementsPane())
      },
      GlobalBinding([], "Élèves sans lieu", menu: Menu.placements) { _ in
        .push(PlacementsPane(PlacementQuery(phase: .seeking)))
      },
      GlobalBinding([], "Conventions en cours", menu: Menu.placements) { _ in
        .push(PlacementsPane(PlacementQuery(phase: .paperwork)))
      },
      GlobalBinding([], "Calendrier des périodes", menu: Menu.placements) { _ in
        .push(PlanningPane())
      },
      GlobalBinding([], "Nouvelle année", menu: Menu.placements) {
        .push(YearPane(.opening, $0.today))
      },
      GlobalBinding([], "Clôturer l'année", menu: Menu.placements) {
        .push(YearPane(.closing, $0.today))
      },
    ]
    if session.may(.editPlacements) {
      table.append(
        GlobalBinding([], "Nouvelle période et ses stages …", menu: Menu.placements) {
          try EditPane.open(PeriodDraft($0), $0)
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

  private static func missions(_ session: Session) -> [GlobalBinding<Context>] {
    guard session.may(.readMissions) else { return [] }
    return [
      GlobalBinding([], "Ordres de mission", menu: Menu.missions) { _ in .push(OrdersPane()) },
      GlobalBinding([], "Tournées", menu: Menu.missions) { _ in .push(RoundsPane()) },
      GlobalBinding([], "États de frais", menu: Menu.missions) { _ in .push(ClaimsPane()) },
      GlobalBinding([], "Feuille de route", menu: Menu.missions) { _ in .push(RoadmapPane()) },
      GlobalBinding([], "Lettres de mission", menu: Menu.missions) { _ in .push(LettersPane()) },
      GlobalBinding([], "Rapport d'activité", menu: Menu.missions) {
        .push(ReportPane($0.today))
      },
      GlobalBinding([], "Qui fait quoi", menu: Menu.missions) {
        .push(try RegisterPane<TaskEntry>($0))
      },
      GlobalBinding([], "Aides ponctuelles", menu: Menu.missions) {
        .push(try RegisterPane<HelpEntry>($0))
      },
      GlobalBinding([], "Réseaux", menu: Menu.missions) {
        .push(try RegisterPane<NetworkEntry>($0))
      },
      GlobalBinding([], "Réunions", menu: Menu.missions) {
        .push(try RegisterPane<MeetingEntry>($0))
      },
      GlobalBinding([], "Communication", menu: Menu.missions) {
        .push(try RegisterPane<CommunicationEntry>($0))
      },
      GlobalBinding([], "Formations suivies", menu: Menu.missions) {
        .push(try RegisterPane<TrainingEntry>($0))
      },
      GlobalBinding([], "Dossier de passation …", menu: Menu.missions) {
        .push(try HandOverChoice.pane($0))
      },
      GlobalBinding([], "Nouvelle tournée …", menu: Menu.missions) {
        try RoundDraft.open(on: $0.today, $0)
      },
    ]
  }

  private static let help: [GlobalBinding<Context>] = [
    GlobalBinding([], "Fiches de la FAQ", menu: Menu.help) { _ in .push(GuidancePane()) },
    GlobalBinding([], "Chercher dans la FAQ …", menu: Menu.help) { _ in
      .push(GuidancePane(searching: true))
    },
    GlobalBinding(
      [.function(1), .character("?")], "Aide de cet écran", short: "Aide", rank: KeyBar.helpRank,
      menu: Menu.help
    ) { _ in .help },
    GlobalBinding([.function(8), .character(",")], "Suite des touches", menu: Menu.help) { _ in
      .moreKeys
    },
  ]
}
