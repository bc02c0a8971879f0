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

  /// What becomes of a record with this code.
  public var verdict: ImportVerdict {
    switch self {
    case .sound: .accepted
    case .siretPadded, .siretMissing, .likelyDuplicate, .postalCodePadded: .warned
    case .knownSiret, .knownRecord: .duplicate
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
    case .sound, .siretPadded, .postalCodePadded, .knownRecord, .nameMissing, .columns,
      .damagedLine:
      nil
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
    case .notPublished:
      "SIRENE ne publie pas le nom de cet établissement : il ne peut pas être démarché."
    }
  }
}
