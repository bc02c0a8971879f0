/// An e-mail address, its domain in lower case.
public struct Email: TextValue {
  /// The address.
  public let address: String

  /// Reads an address and says in French what is wrong with it.
  public init(parsing text: String) throws(ValueRefusal) {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else {
      throw ValueRefusal("Écrivez une adresse électronique, par exemple prenom.nom@exemple.fr.")
    }
    guard !trimmed.contains(where: \.isWhitespace) else {
      throw ValueRefusal("Une adresse électronique n'a pas d'espace : retirez-le.")
    }
    let parts = trimmed.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ValueRefusal(
        parts.count < 2
          ? "Il manque l'arobase : écrivez l'adresse sous la forme nom@exemple.fr."
          : "Une adresse n'a qu'une arobase : gardez-en une seule.")
    }
    let (local, domain) = (String(parts[0]), parts[1].lowercased())
    try Self.checkLocal(local)
    try Self.checkDomain(domain)
    address = "\(local)@\(domain)"
  }

  /// The address.
  public var rawValue: String { address }

  /// The signs RFC 5322 allows before the arobase without quotes (atext, and dots between).
  private static func checkLocal(_ local: String) throws(ValueRefusal) {
    guard !local.isEmpty, local.utf8.count <= 64 else {
      throw ValueRefusal("Vérifiez ce qui précède l'arobase : c'est le nom de la boîte.")
    }
    guard !local.hasPrefix("."), !local.hasSuffix("."), !local.contains("..") else {
      throw ValueRefusal("Un point est de trop avant l'arobase : retirez-le.")
    }
    let signs = "!#$%&'*+-/=?^_`{|}~."
    if let stray = local.first(where: { !$0.isASCIILetterOrDigit && !signs.contains($0) }) {
      throw ValueRefusal(
        "Le signe \(String(stray).quoted) ne va pas dans une adresse : ôtez accents et ponctuation."
      )
    }
  }

  /// A domain of at least two labels; accented letters are lawful there (RFC 5891).
  private static func checkDomain(_ domain: String) throws(ValueRefusal) {
    guard !domain.contains(",") else {
      throw ValueRefusal("Une virgule suit l'arobase : mettez un point à sa place.")
    }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, domain.utf8.count <= 253 else {
      throw ValueRefusal("Complétez l'adresse après l'arobase, par exemple exemple.fr.")
    }
    guard labels.allSatisfy(isLabel), last.count >= 2, last.contains(where: \.isLetter) else {
      throw ValueRefusal(
        "\(domain.quoted) n'est pas un nom de domaine : vérifiez ce qui suit l'arobase.")
    }
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.allSatisfy { $0.isLetter || $0.isASCIIDigit || $0 == "-" }
  }
}
