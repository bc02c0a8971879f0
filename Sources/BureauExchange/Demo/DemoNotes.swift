internal import BureauDomain

/// What an officer writes: short, factual, about the place and the work.
enum DemoNotes {
  /// On records.
  static let records = [
    "Prévenir 48 h avant ; badge à l'accueil.", "Appeler plutôt avant 9 h ou après 17 h.",
    "Parking au fond de la cour, entrée par l'atelier.", "Fermé le lundi.",
    "Desservi par la ligne Mettis A, dix minutes à pied.",
    "Fournit la tenue ; chaussures de sécurité à apporter.",
    "Prend un seul élève à la fois.", "Préfère recevoir le CV de l'élève avant l'entretien.",
    "Deuxième atelier à Woippy, même équipe.", "Convention à adresser au siège, pas à l'agence.",
  ]

  /// Before the first call.
  static let firstCalls = [
    "", "demander la personne qui suit les stagiaires", "de la part de M. Klein",
    "vue au forum des métiers", "ancien maître de stage d'un élève", "après 14 h",
  ]

  /// Before the next step.
  static let nextSteps = [
    "", "", "confirmer les dates", "envoyer le calendrier des PFMP", "préciser le nombre de places",
    "penser à la convention", "rappeler pour le jury", "proposer une visite de l'atelier",
  ]

  static func of(_ kind: ActivityKind) -> [String] {
    switch kind {
    case .visit: visits
    case .call: calls
    case .mail: mails
    case .meeting: meetings
    case .fair: fairs
    case .workshop: workshops
    }
  }

  static let appraisals = [
    "Élève autonome, tuteur content ; activités variées, conformes au référentiel.",
    "Bon accueil. L'élève a travaillé sur deux postes, sécurité bien expliquée.",
    "Tuteur présent, points réguliers avec le professeur. À reprendre l'an prochain.",
    "Période réussie ; le tuteur propose de venir au jury.",
  ]

  static let misgivings = [
    "Accueil rapide, personne ne suit les élèves. À revoir avec le DDFPT.",
    "L'élève a surtout rangé et balayé ; tuteur absent la moitié du temps.",
  ]

  private static let visits = [
    "Atelier clair et bien équipé, deux postes libres pour des élèves.",
    "Visite des locaux ; intéressés par des élèves de première, pas de seconde.",
    "Petite équipe, mais le patron a lui-même été formé en lycée professionnel.",
    "Demandent une semaine d'observation avant de s'engager.",
    "Nouvelle machine installée ; ils peuvent former dessus.",
    "Reprennent un élève comme l'an dernier. Horaires 8 h – 16 h.",
    "D'accord sur le principe ; décision après accord du siège.",
    "Recrutent : regarder parmi les élèves de terminale.",
    "Très bon échange, souhaitent visiter le plateau technique du lycée.",
    "Hésitent pour le transport : arrêt de bus à quinze minutes.",
  ]

  private static let calls = [
    "Demande qu'on rappelle avec les dates exactes.", "D'accord pour une visite, semaine à fixer.",
    "Prendra un élève si le calendrier évite l'inventaire.", "Transmet au responsable d'atelier.",
    "Satisfait de l'élève accueilli, prêt à recommencer.", "Souhaite recevoir le référentiel.",
    "Rappeler après la rentrée.", "Confirme les dates de la période.",
  ]

  private static let mails = [
    "Envoi de la plaquette du lycée et du calendrier des PFMP.",
    "Réponse reçue : intéressés, à recontacter.", "Envoi de la convention à signer.",
    "Remerciements après la période.",
  ]

  private static let meetings = [
    "Réunion au lycée : présentation des formations et du plateau technique.",
    "Point annuel sur l'accueil des élèves et la taxe d'apprentissage.",
    "Échange avec le DDFPT sur l'apprentissage en mixité de parcours.",
  ]

  private static let fairs = [
    "Forum des métiers : stand tenu une demi-journée.",
    "Rencontrés au salon de l'orientation de Metz, carte échangée.",
    "Speed-dating de l'alternance : trois élèves reçus.",
  ]

  private static let workshops = [
    "Atelier CV et entretien avec les terminales.", "Démonstration de matériel en classe.",
    "Intervention sur la sécurité au travail, deux classes.",
  ]
}
