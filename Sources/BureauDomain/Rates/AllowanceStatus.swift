/// Whether a learner is paid the allowance of PFMP, and at which level.
public enum AllowanceStatus: Hashable, Sendable {
  case paid(AllowanceLevel)
  /// A student of BTS: his stage is not a PFMP, the allowance is not for him.
  case higher
  /// An apprentice is paid by his employer.
  case apprentice

  /// Reads « CAP 1 », « 1re pro », « première pro », « MC 4 », « BTS », « apprenti », or a mefstat4
  /// code.
  public init(parsing text: String) throws(ValueRefusal) {
    let words = Self.words(of: text)
    if words.contains("bts") {
      self = .higher
    } else if words.contains(where: { $0.hasPrefix("apprenti") }) {
      self = .apprentice
    } else if let level = Self.level(text, words) {
      self = .paid(level)
    } else {
      let choices = AllowanceLevel.allCases.map(\.rawValue) + ["BTS", "apprenti"]
      throw ValueRefusal(
        "\(text.quoted) n'est pas un niveau connu : écrivez \(ListJoin.or(choices)).")
    }
  }

  private static func level(_ text: String, _ words: [String]) -> AllowanceLevel? {
    let code = text.trimmingSpaces.uppercased()
    return AllowanceLevel.allCases.first {
      $0.codes.contains(code) || Self.words(of: $0.rawValue) == words
    }
  }

  /// The words that tell one level from another, in an order of their own: « première
  /// professionnelle » and « 1re pro » are the same, « CAP en 1 an » and « CAP 1 » are not.
  private static func words(of text: String) -> [String] {
    TextToken.list(of: text).map(\.text).map { synonyms[$0] ?? $0 }.filter { !$0.isEmpty }.sorted()
  }

  private static let synonyms = [
    "premiere": "1", "seconde": "2", "terminale": "tle", "term": "tle", "professionnel": "pro",
    "professionnelle": "pro", "mc": "cs", "ans": "an", "re": "", "ere": "", "er": "", "nd": "",
    "nde": "", "e": "", "eme": "", "de": "", "annee": "", "bac": "", "en": "", "niveau": "",
    "n": "",
  ]
}
