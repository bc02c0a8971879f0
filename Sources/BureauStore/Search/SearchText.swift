internal import BureauDomain

/// The folded words a row is found by, each once.
enum SearchText {
  static func of(_ parts: [String]) -> String {
    var seen: Set<String> = []
    return parts.flatMap(Fold.words).filter { seen.insert($0).inserted }.joined(separator: " ")
  }

  /// A number as people group it and joined, so that both ways of typing it find it.
  static func of(_ phone: Phone) -> [String] {
    [phone.description, phone.digits]
  }
}
