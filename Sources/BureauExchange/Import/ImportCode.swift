internal import BureauDomain

/// Why a record got its verdict; the raw values are stable, programs read them.
public enum ImportCode: String, CaseIterable, Codable, Sendable {
  case sound = "OK"
  case siretPadded = "AV_SIRET_ZERO"
  case siretMissing = "AV_SIRET_ABSENT"
  case likelyDuplicate = "AV_DOUBLON_PROBABLE"
  case postalCodePadded = "AV_CP_ZERO"
  case knownSiret = "DB_SIRET"
  case knownRecord = "DB_FICHE"
  case nameMissing = "RJ_NOM_VIDE"
  case siretLength = "RJ_SIRET_LONGUEUR"
  case siretKey = "RJ_SIRET_CLE"
  case siretScientific = "RJ_SIRET_SCIENTIFIQUE"
  case columns = "RJ_COLONNES"
  case damagedLine = "RJ_LIGNE"
  case notPublished = "RJ_NON_DIFFUSIBLE"
  // Learners.
  case hasLeft = "AV_SORTI"
  case apprentice = "AV_APPRENTI"
  case classMissing = "AV_SANS_CLASSE"
  case birthDateMissing = "AV_NAISSANCE_ABSENTE"
  case ineMissing = "AV_INE_ABSENT"
  case namesake = "AV_HOMONYME"
  case nameSplit = "AV_NOM_COUPE"
  case signLost = "AV_SIGNE_PERDU"
  case statusUnknown = "AV_STATUT"
  case backAgain = "AV_DEJA_SORTI"
  case knownLearner = "DB_ELEVE"
  case ambiguous = "AM_HOMONYME"
  case sharedIne = "AM_INE"

  /// What becomes of a record with this code.
  public var verdict: ImportVerdict {
    switch self {
    case .sound: .accepted
    case .siretPadded, .siretMissing, .likelyDuplicate, .postalCodePadded: .warned
    case .hasLeft, .apprentice, .classMissing, .birthDateMissing, .ineMissing, .namesake,
      .nameSplit, .signLost, .statusUnknown, .backAgain:
      .warned
    case .knownSiret, .knownRecord, .knownLearner: .duplicate
    case .ambiguous, .sharedIne: .ambiguous
    case .nameMissing, .siretLength, .siretKey, .siretScientific, .columns, .damagedLine,
      .notPublished:
      .refused
    }
  }

  /// Whether a record with this code enters the base.
  var isTaken: Bool { verdict == .accepted || verdict == .warned }

  /// The check behind it; nil for a fault of the file itself.
  var check: CheckID? {
    switch self {
    case .siretMissing, .siretLength, .siretKey, .siretScientific, .knownSiret: .co01
    case .likelyDuplicate: .co03
    case .notPublished: .co06
    default: nil
    }
  }

  /// What happened and what to do, in French, with its source; empty when there is nothing to say.
  public var message: String { check.map { "\(sentence) (\($0.reference))" } ?? sentence }

  private var sentence: String {
    switch self {
    case .sound: ""
    case .siretPadded:
      "Des zéros manquaient au début du SIRET : ils ont été remis."
    case .siretMissing:
      "Sans SIRET : complétez la fiche quand vous le connaîtrez."
    case .likelyDuplicate:
      "Ressemble à une entreprise déjà connue à ce code postal : comparez les deux fiches."
    case .postalCodePadded:
      "Le zéro du début manquait au code postal : il a été remis."
    case .knownSiret:
      "Ce SIRET est déjà connu : aucune seconde fiche n'est créée."
    case .knownRecord:
      "Cette entreprise est déjà dans la base : rien n'est changé."
    case .nameMissing:
      "Le nom est vide : complétez-le dans le fichier."
    case .siretLength:
      "Le SIRET n'a pas quatorze chiffres : comparez-le avec l'original."
    case .siretKey:
      "La clé du SIRET est fausse : un chiffre est mal recopié, comparez avec l'original."
    case .siretScientific:
      "Le tableur a arrondi le SIRET (notation 3,88E+13) : mettez la colonne au format Texte et "
        + "recopiez-le."
    case .columns:
      "La ligne n'a pas le même nombre de colonnes que les titres : un séparateur s'est glissé "
        + "dans un champ."
    case .damagedLine:
      "La ligne n'est pas lisible : un guillemet n'est pas refermé, ou elle est trop longue."
    case .hasLeft:
      "Sorti de l'établissement : gardé dans la base, hors des listes du jour."
    case .apprentice:
      "Apprenti : repris sous ce statut, jamais compté sans lieu."
    case .classMissing:
      "Sans classe dans cette liste : donnez-lui sa classe dans sa fiche."
    case .birthDateMissing:
      "Sans date de naissance : complétez-la, la convention d'un mineur en dépend."
    case .ineMissing:
      "Sans INE : nom et date de naissance le feront reconnaître."
    case .namesake:
      "Un autre élève porte ce nom, avec une autre date de naissance : ce sont deux fiches."
    case .nameSplit:
      "Nom et prénom ne se distinguent pas : vérifiez-les dans la fiche."
    case .signLost:
      "Une lettre du nom est perdue dans cette liste (« ? ») : corrigez-la dans la fiche."
    case .statusUnknown:
      "Statut inconnu : repris comme élève, corrigez-le dans la fiche si besoin."
    case .backAgain:
      "La base le dit sorti, cette liste non : vérifiez la date de sortie dans sa fiche."
    case .knownLearner:
      "La même personne est déjà plus haut dans cette liste."
    case .ambiguous:
      "Même nom qu'une fiche de la base, sans de quoi savoir si c'est la même personne : rien n'est "
        + "écrit, comparez puis modifiez la fiche ou ajoutez l'élève à la main."
    case .sharedIne:
      "Cet INE est celui de quelqu'un d'autre, de la base ou de cette liste : rien n'est écrit, "
        + "comparez les deux et corrigez celui qui est faux."
    case .notPublished:
      "SIRENE ne publie pas le nom de cet établissement : il ne peut pas être démarché."
    }
  }
}
