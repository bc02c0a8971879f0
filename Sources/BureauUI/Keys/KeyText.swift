internal import BureauDomain
internal import TextUI

/// The names of keys in the keys file: those of the key bar in one word, capitals and accents aside.
enum KeyText {
  /// « Ctrl-Espace », « Page-préc », « F7 », « é ».
  static func name(of key: Key) -> String {
    if case .character(let letter) = key, letter != " " { return String(letter) }
    return key.label.split { $0 == " " || $0 == "." }.joined(separator: "-")
  }

  /// The key of a name; nil when no key is called so.
  static func key(named name: String) -> Key? {
    if name.count == 1, let letter = name.first { return .character(letter) }
    let words = Fold.words(name)
    if let key = named[words.joined()] { return key }
    let parts = name.lowercased().split(separator: "-", maxSplits: 1)
    guard parts.count == 2, parts[1].count == 1, let letter = parts[1].first else { return nil }
    switch parts[0] {
    case "ctrl": return .control(letter)
    case "alt": return .alt(letter)
    default: return nil
    }
  }

  /// The keys with a name of their own, by that name without signs.
  private static let named: [String: Key] = {
    let keys =
      [
        .character(" "), .control(" "), .enter, .tab, .backTab, .escape, .backspace, .delete,
        .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .controlLeft,
        .controlRight,
      ] + (1...24).map { Key.function($0) }
    return Dictionary(
      keys.map { (Fold.words($0.label).joined(), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
