internal import BureauDomain
import Glibc

/// Why a file could not be read or written, with a French sentence ready to show.
public enum ExchangeError: Error, Hashable, Sendable {
  /// What is wrong with the file of this name.
  indirect case file(String, ExchangeError)
  /// The path, and the number of the system's error.
  case unreadable(String, Int32)
  /// A folder, a device …
  case notAFile(String)
  /// No line of the file has the headings that were looked for; those that were found.
  case noHeadings(missing: [String], found: [String])
  /// An old or new spreadsheet or other file that is not text.
  case notText(String)
  /// An XML file that is not sound, and the line where it is not.
  case xml(line: Int, XmlFault)
  /// An XML file of something else than learners: the name of its outermost element.
  case notLearners(String)
  /// More learners than a school can have.
  case tooManyLearners(limit: Int)
  /// Several classes were named for a list that says none.
  case oneClassOnly
  case empty
  /// An export of SIRENE where the office's own list was expected.
  case directoryExport
  case unsafeName(String)
  case alreadyThere(String)
  case unwritable(String, Int32)
  /// The school's own template of that name cannot be read, from that line on.
  case template(String, line: Int)
}

extension ExchangeError: CustomStringConvertible {
  /// What happened, what to do.
  public var description: String {
    switch self {
    case .file(let name, let error):
      "\(CleanText.line(name)) : \(error)"
    case .unreadable(_, ENOENT):
      "Ce fichier n'existe pas : vérifiez son nom et son dossier."
    case .unreadable(_, EACCES):
      "Ce fichier n'est pas lisible avec vos droits : copiez-le dans votre dossier « entree »."
    case .unreadable(_, let number):
      "Ce fichier ne se laisse pas lire (erreur système \(number)) : copiez-le à nouveau."
    case .notAFile:
      "Ce n'est pas un fichier : donnez le nom d'un fichier, pas d'un dossier."
    case .noHeadings(let missing, _):
      "Aucune ligne ne porte les titres attendus (\(missing.joined(separator: ", "))) : "
        + "vérifiez que la première ligne du fichier donne les noms des colonnes."
    case .notText(let kind):
      "C'est un fichier \(kind) : ouvrez-le dans votre tableur et enregistrez-le au format CSV."
    case .xml(let line, let fault):
      "Ligne \(line) : \(fault)"
    case .notLearners(let root):
      "Ce fichier XML ne contient pas une liste d'élèves (« \(CleanText.line(root)) » au lieu de "
        + "BEE_ELEVES) : exportez ElevesSansAdresses.xml depuis SIECLE."
    case .tooManyLearners(let limit):
      "Cette liste a plus de \(Thousands.grouped(limit)) élèves : vérifiez que c'est celle de votre "
        + "établissement."
    case .oneClassOnly:
      "Cette liste ne dit pas les classes : indiquez la classe de tous ces élèves, une seule."
    case .empty:
      "Ce fichier est vide : rien n'a été importé."
    case .directoryExport:
      "C'est un export de SIRENE, pas votre liste d'entreprises : importez-le par « Importer "
        + "l'annuaire SIRENE ». Rien n'a été importé."
    case .unsafeName:
      "Ce nom de fichier ne convient pas : des lettres sans accent, des chiffres, - _ et point, "
        + "80 signes au plus."
    case .alreadyThere:
      "Un fichier de ce nom est déjà dans votre dossier « sortie » : choisissez un autre nom."
    case .template(let name, let line):
      "Votre modèle « \(name) » ne se lit pas à partir de la ligne \(line) : chaque {{#…}} veut son "
        + "{{/…}}. Corrigez-le, ou retirez-le pour reprendre celui du programme."
    case .unwritable(_, ENOSPC):
      "Le disque est plein : le fichier n'est pas complet, prévenez l'administrateur."
    case .unwritable(_, let number):
      "Le fichier ne peut pas être écrit (erreur système \(number)) : prévenez l'administrateur."
    }
  }
}
