/// A step of opening a school year (« nouvelle année ») or of closing one (« clôturer l'année »),
/// ticked by hand: the office says when it is done with it.
public enum YearStep: String, CaseIterable, Codable, Sendable {
  case learners
  case moves
  case periods
  case contacts
  case posts
  case letters
  case orders
  case attestations
  case appraisals
  case thanks

  /// The steps that open a year, in their order.
  public static let opening: [YearStep] = [
    .learners, .moves, .periods, .contacts, .posts, .letters, .orders,
  ]

  /// The steps before a year is closed.
  public static let closing: [YearStep] = [.attestations, .appraisals, .thanks]

  /// What is to be done.
  public var label: String {
    switch self {
    case .learners: "Importer les élèves"
    case .moves: "Sortis et changements de classe"
    case .periods: "Périodes"
    case .contacts: "Contacts institutionnels"
    case .posts: "Postes et quotités"
    case .letters: "Lettres de mission"
    case .orders: "Ordres de mission"
    case .attestations: "Attestations"
    case .appraisals: "Bilans des lieux d'accueil"
    case .thanks: "Remerciements"
    }
  }

  /// How it is done.
  public var advice: String {
    switch self {
    case .learners:
      "Déposez la liste de l'année (SIECLE, PRONOTE …) dans entree/ : l'aperçu montre les entrants, "
        + "les sortis et les changements de classe avant d'écrire."
    case .moves:
      "Les présents encore dans une classe d'une autre année : marquez-les, puis x donne leur classe "
        + "ou leur date de sortie."
    case .periods:
      "Les périodes de l'année d'avant, décalées d'un an, à cocher dans un aperçu ; les stages sont "
        + "créés pour les élèves déjà là."
    case .contacts:
      "Qui a changé : correspondant académique, DSI, CAFOC, CLEE … Relisez aussi la fiche du lycée "
        + "dans l'annuaire national (FAQ 1)."
    case .posts: "Qui occupe les postes, à quelle quotité, dans quels lycées (FAQ 21)."
    case .letters: "En réponse à la feuille de route de l'année, signées par le chef (FAQ 16)."
    case .orders: "Un ordre permanent vaut douze mois au plus : préparez le suivant (FAQ 3)."
    case .attestations:
      "Sans l'attestation du lieu, les jours faits ne sont pas prouvés et l'allocation attend."
    case .appraisals: "Le bilan du lieu d'accueil sert à l'année suivante : à garder, à éviter."
    case .thanks:
      "Un mot aux lieux d'accueil de l'année, prêt à copier ; les destinataires ne se voient pas."
    }
  }
}
