/// Why an XML file is not read any further.
public enum XmlFault: Hashable, Sendable {
  /// The file ends in the middle.
  case truncated
  /// A sign that has no place where it stands.
  case unexpected
  /// An end tag that closes another element than the open one.
  case mismatched(open: String, found: String)
  /// A document type declaration: the only place from which external files and expanding entities
  /// come.
  case documentType
  /// An entity beyond the five of XML itself.
  case unknownEntity(String)
  case unknownEncoding(String)
  /// More levels, or a longer name or text, than a list of pupils can have.
  case beyondLimits
}

extension XmlFault: CustomStringConvertible {
  /// What happened, what to do; the line is said before.
  public var description: String {
    switch self {
    case .truncated:
      "le fichier s'arrête au milieu, comme un téléchargement coupé. Téléchargez-le à nouveau."
    case .unexpected:
      "ce qui est écrit là n'est pas du XML. Exportez le fichier à nouveau."
    case .mismatched(let open, let found):
      "« \(found) » se ferme alors que « \(open) » est ouvert. Exportez le fichier à nouveau."
    case .documentType:
      "le fichier porte une déclaration DOCTYPE, qui peut en appeler d'autres : par prudence, il "
        + "n'est pas lu. Exportez-le à nouveau."
    case .unknownEntity(let name):
      "le signe « &\(name); » n'est pas connu. Exportez le fichier à nouveau."
    case .unknownEncoding(let name):
      "l'encodage « \(name) » n'est pas connu. Enregistrez le fichier en UTF-8."
    case .beyondLimits:
      "un texte ou un emboîtement dépasse ce qu'une telle liste peut contenir. Vérifiez que c'est "
        + "le bon fichier."
    }
  }
}
