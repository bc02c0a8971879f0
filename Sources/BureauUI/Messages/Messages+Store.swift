internal import BureauDomain
internal import BureauStore

extension Messages {
  /// The sentences of the store.
  static func text(for error: StoreError) -> String {
    switch error {
    case .notFound:
      "Cette fiche n'existe plus dans la base. Revenez à la liste, qui vient d'être relue."
    case .duplicate:
      "Cette entreprise est déjà dans le portefeuille : ouvrez sa fiche et complétez-la "
        + "(\(CheckID.co01.reference))."
    case .duplicateClass:
      "Cette année scolaire a déjà une classe de ce nom. Ouvrez-la, ou choisissez un autre nom."
    case .duplicateLearner:
      "Un autre élève a déjà cet INE. Ouvrez sa fiche : c'est sans doute la même personne."
    case .changedElsewhere(let conflict):
      "\(conflict.stamp.author) a enregistré cette fiche entre-temps. Rien n'est écrasé et votre "
        + "saisie est gardée : relisez la fiche, puis reportez vos changements."
    case .overlaps(let rate):
      "Le barème a déjà une ligne « \(rate.label) » \(rate.dates) : corrigez-la, ou choisissez "
        + "d'autres dates."
    case .busy:
      "Quelqu'un enregistre depuis plus de 5 s. Réessayer ? Votre saisie est gardée."
    case .inUse:
      "D'autres personnes ont la base ouverte (bureau agents --presents dit qui). Demandez-leur "
        + "de quitter l'application, puis recommencez."
    case .closedYear(let year):
      "L'année \(year) est close : rien ne s'y modifie. Un responsable la rouvre avec son motif "
        + "(F9, Stages, Clôturer l'année)."
    case .refused(let violations):
      violations.map(\.cited).joined(separator: " ")
    case .diskFull:
      "Disque plein : vos saisies sont gardées en brouillon. Prévenez l'administrateur."
    case .readOnly(let path):
      "La base « \(path) » est en lecture seule. Rien n'a été enregistré : "
        + "prévenez l'administrateur."
    case .damaged(let base):
      "La base est endommagée. Rien n'a été modifié. Prévenez l'administrateur : "
        + restoring(base)
    case .damagedCopy(let path):
      "La copie « \(path) » est abîmée, ou a changé depuis qu'elle a été faite : refusée. "
        + "Choisissez-en une autre."
    case .updatedMeanwhile:
      "L'application vient d'être mise à jour. Vos saisies sont gardées en brouillon : quittez "
        + "(Ctrl-Q), puis reconnectez-vous."
    case .baseAlreadyThere(let path):
      "Il y a déjà une base à « \(path) » : rien n'a été changé. Pour la remplacer par une copie : "
        + "bureau restaurer."
    case .lastAdministrator:
      "C'est le dernier administrateur : donnez d'abord ce rôle à quelqu'un d'autre."
    case .newerBase(let found, let known):
      "Cette base vient d'une version plus récente (\(found) ; ce programme connaît \(known)). "
        + "Installez la dernière version de bureau."
    case .foreignBase(let path):
      "Le fichier « \(path) » n'est pas une base de bureau. Rien n'y a été écrit : "
        + "indiquez un autre fichier."
    case .networkFileSystem(let name):
      "Base sur un disque réseau (\(name)) : refusé, risque de corruption. "
        + "Placez-la sur un disque de cette machine."
    case .openToOthers(let path):
      "D'autres comptes de cette machine ont accès à « \(path) » : refusé. Retirez-leur ces "
        + "droits (mode 700 pour un dossier, 600 pour un fichier)."
    case .linked(let path):
      "« \(path) » est un lien, ou a un second nom : refusé, risque de corruption. "
        + "Indiquez le vrai fichier, sous un seul nom."
    case .unreadable(let path):
      "« \(path) » n'existe pas, ou n'est pas accessible. Vérifiez son nom et ses droits."
    case .unsafeSettings:
      "SQLite n'accepte pas les réglages qui protègent vos saisies : la base reste fermée. "
        + "Prévenez l'administrateur."
    case .stopped:
      "Arrêté à votre demande. Rien n'a été modifié."
    case .other(let code, let message):
      "La base a refusé l'opération (\(code) : \(message)). Rien n'a été modifié ; "
        + "signalez ce message à l'administrateur."
    }
  }

  /// Where the copies of a base are, and what brings one back.
  private static func restoring(_ base: String) -> String {
    guard !base.isEmpty else { return "« bureau restaurer » montre les copies disponibles." }
    return "« bureau restaurer --base \(base) » montre les copies de "
      + "« \(Store.copiesFolder(for: base)) » et remet celle qu'on choisit."
  }
}
