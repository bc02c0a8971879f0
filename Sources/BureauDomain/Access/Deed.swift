/// What a session may ask to do; every act of the program names one.
public enum Deed: String, CaseIterable, Sendable {
  case readCompanies
  case editCompanies
  case logActivities
  case importDirectory
  case exportCompanies
  case editEstablishment
  case editInstitutionContacts
  /// The home, the car and the kilometres of the agent who works.
  case editOwnProfile
  /// Who has the base open now.
  case seePresence
  case manageAgents
  case backUp
  case restore
  case proposePlacement
  case assignPlacement
  case editPlacements
  case exportPlacements
  case appraiseHost
  case actAsReferent
  case followUpLearner
  case evaluateLearner
  case editRates
  case annotateGuidance
  case readLearners
  case editLearners
  case importLearners
  case exportLearners
  case readMissions
  case editMissions
  /// The costs of the agent who works.
  case editOwnClaims
  /// Those of anybody: seeing them, preparing them, recording that they were controlled and paid.
  case controlClaims
  case closeYear

  /// Whose objects the right is about.
  public var ownership: Ownership {
    switch self {
    case .editOwnProfile: .own(others: .manageAgents)
    case .editOwnClaims: .own(others: .controlClaims)
    case .readCompanies, .editCompanies, .logActivities, .importDirectory, .exportCompanies,
      .editEstablishment, .editInstitutionContacts, .seePresence, .manageAgents, .backUp, .restore,
      .proposePlacement, .assignPlacement, .editPlacements, .exportPlacements, .appraiseHost,
      .actAsReferent, .followUpLearner, .evaluateLearner, .editRates, .annotateGuidance,
      .readLearners, .editLearners, .importLearners, .exportLearners, .readMissions, .editMissions,
      .controlClaims, .closeYear:
      .anybodys
    }
  }

  /// What the person wanted to do, as a French infinitive after « vous ne pouvez pas ».
  public var infinitive: String {
    switch self {
    case .readCompanies: "consulter les entreprises"
    case .editCompanies: "modifier les entreprises"
    case .logActivities: "consigner une activité"
    case .importDirectory: "importer un fichier"
    case .exportCompanies: "exporter les entreprises"
    case .editEstablishment: "modifier l'établissement"
    case .editInstitutionContacts: "modifier les contacts institutionnels et les références"
    case .editOwnProfile: "modifier votre fiche"
    case .seePresence: "voir qui est dans la base"
    case .manageAgents: "gérer les agents"
    case .backUp: "sauvegarder la base"
    case .restore: "restaurer la base"
    case .proposePlacement: "proposer un lieu d'accueil"
    case .assignPlacement: "affecter seul un élève à un lieu d'accueil"
    case .editPlacements: "modifier les stages et les conventions"
    case .exportPlacements: "exporter les stages en nombre"
    case .appraiseHost: "dresser le bilan d'un lieu d'accueil"
    case .actAsReferent: "être référent d'un élève"
    case .followUpLearner: "faire la visite de suivi d'un élève"
    case .evaluateLearner: "évaluer un élève"
    case .editRates: "compléter un barème"
    case .annotateGuidance: "annoter une fiche de la FAQ"
    case .readLearners: "consulter les élèves"
    case .editLearners: "modifier les élèves et les classes"
    case .importLearners: "importer une liste d'élèves"
    case .exportLearners: "exporter les élèves en nombre"
    case .readMissions: "consulter les missions"
    case .editMissions: "préparer des ordres et des tournées"
    case .editOwnClaims: "préparer vos états de frais"
    case .controlClaims: "préparer ni contrôler les états de frais du bureau"
    case .closeYear: "clore ou rouvrir une année scolaire"
    }
  }
}
