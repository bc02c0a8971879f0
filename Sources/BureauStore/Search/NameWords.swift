internal import BureauDomain

/// The words that make a company's name its own, whatever its legal form.
public struct NameWords: Hashable, Sendable {
  public let words: Set<String>

  /// Reads a name.
  public init(_ name: String) {
    let all = Set(Fold.words(name))
    let own = all.subtracting(Self.legalForms)
    words = own.isEmpty ? all : own
  }

  /// Whether two names are the same, or one says more than the other: « Garage Moreau »,
  /// « SARL Garage Moreau et fils ».
  public func resembles(_ other: NameWords) -> Bool {
    !words.isEmpty && !other.words.isEmpty
      && (words.isSubset(of: other.words) || other.words.isSubset(of: words))
  }

  /// Legal forms of the code de commerce and of the register, abbreviated as on letterheads.
  private static let legalForms: Set<String> = [
    "sarl", "sas", "sasu", "eurl", "sa", "snc", "sci", "scop", "selarl", "ei", "eirl", "ets",
    "etablissement", "etablissements", "ste", "societe",
  ]
}
