/// The name of an action in the keys file: its screen, a full stop, its words.
enum ActionName {
  /// « Listes, tri » on « portefeuille » → `portefeuille.listes-tri`.
  static func of(_ words: String, on screen: String) -> String {
    let parts = words.lowercased().split { !$0.isLetter && !$0.isNumber }
    return "\(screen).\(parts.joined(separator: "-"))"
  }
}
