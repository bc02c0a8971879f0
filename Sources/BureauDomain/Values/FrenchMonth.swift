/// The names of the months.
enum FrenchMonth {
  /// The name of a month, 1 to 12.
  static func name(_ month: Int) -> String { names[month - 1] }

  /// The months whose folded name begins so: « jui » gives 6 and 7.
  static func matching(_ prefix: String) -> [Int] {
    guard prefix.count >= 3 else { return [] }
    return (1...12).filter { Fold.key(name($0)).hasPrefix(prefix) }
  }

  private static let names = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}
