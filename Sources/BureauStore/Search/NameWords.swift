internal import BureauDomain

/// The words that make a company's name its own, whatever its legal form.
struct NameWords {
  let words: Set<String>

  init(_ name: String) {
    let all = Set(Fold.words(name))
    let own = all.subtracting(Self.legalForms)
    words = own.isEmpty ? all : own
  }

  /// Whether two names are the same, or one says more than the other: « Garage Moreau »,
  /// « SARL Garage Moreau et fils ».
  func resembles(_ name: String) -> Bool {
    let others = Fold.words(name)
    guard !words.isEmpty, !others.isEmpty else { return false }
    return words.allSatisfy(others.contains)
      || others.allSatisfy { words.contains($0) || Self.legalForms.contains($0) }
  }

  /// Legal forms of the code de commerce and of the register, abbreviated as on letterheads.
  private static let legalForms: Set<String> = [
    "sarl", "sas", "sasu", "eurl", "sa", "snc", "sci", "scop", "selarl", "ei", "eirl", "ets",
    "etablissement", "etablissements", "ste", "societe",
  ]
}
