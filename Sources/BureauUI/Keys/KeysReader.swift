internal import BureauDomain
internal import TextUI

/// Reads the lines of a keys file, and keeps those that go together.
struct KeysReader {
  private struct Choice {
    let action: String
    let keys: [Key]
  }

  private let screens: [KeyScreen]
  /// The names of the actions by their folded form: accents and capitals are not asked for.
  private let names: [String: String]
  private var choices: [Int: Choice] = [:]
  private(set) var faults: [KeysFault] = []

  init(_ screens: [KeyScreen]) {
    self.screens = screens
    names = Dictionary(
      screens.flatMap(\.commands).compactMap(\.name).map { (Fold.key($0), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The keys of each action whose line holds.
  var chosen: [String: [Key]] {
    Dictionary(choices.values.map { ($0.action, $0.keys) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func read(_ line: Substring, number: Int) {
    let words = line.split(whereSeparator: \.isWhitespace).prefix { $0 != "#" }
    guard !words.isEmpty else { return }
    do throws(KeysFault.Reason) {
      choices[number] = try choice(words.joined(separator: " "))
    } catch {
      faults.append(KeysFault(line: number, reason: error))
    }
  }

  private func choice(_ text: String) throws(KeysFault.Reason) -> Choice {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard text.contains("="), let left = parts.first else { throw .noEqualsSign }
    let typed = left.trimmingSpaces
    guard let action = names[Fold.key(typed)] else { throw .unknownAction(typed) }
    if let (line, _) = choices.first(where: { $1.action == action }) {
      throw .saidBefore(action: action, line: line)
    }
    var keys: [Key] = []
    for word in parts.dropFirst().joined().split(separator: " ") {
      let key = try key(String(word), for: action)
      if !keys.contains(key) { keys.append(key) }
    }
    guard !keys.isEmpty else { throw .noKey }
    return Choice(action: action, keys: keys)
  }

  private func key(_ word: String, for action: String) throws(KeysFault.Reason) -> Key {
    guard let key = KeyText.key(named: word) else { throw .unknownKey(word) }
    if Self.reserved.contains(key), !usual(action).contains(key) { throw .reservedKey(key) }
    if case .character = key, action.hasPrefix("formulaires.") { throw .letterInForm(key) }
    return key
  }

  private func usual(_ action: String) -> [Key] {
    screens.lazy.flatMap(\.commands).first { $0.name == action }?.keys ?? []
  }

  /// F8 turns the key bar over anywhere, Ctrl-L paints anew, Ctrl-Z stops; the others are what
  /// terminals send for Tab, Enter, Backspace and Esc.
  private static let reserved: Set<Key> =
    Set([.function(8)] + "lzijmh[".map { Key.control($0) })

  /// Takes back the last line of each conflict until no screen has two actions for one key.
  mutating func refuseConflicts() {
    while let (line, reason) = screens.lazy.compactMap(conflict).first {
      choices[line] = nil
      faults.append(KeysFault(line: line, reason: reason))
    }
  }

  private func conflict(on screen: KeyScreen) -> (Int, KeysFault.Reason)? {
    var owners: [Key: (line: Int?, command: Command)] = [:]
    for command in screen.commands {
      let line = choices.first { $1.action == command.name }?.key
      for key in line.flatMap({ choices[$0]?.keys }) ?? command.keys {
        guard let other = owners[key] else {
          owners[key] = (line, command)
          continue
        }
        guard let last = [line, other.line].compactMap({ $0 }).max() else { continue }
        return (last, .conflict(key, other: (last == line ? other.command : command).label))
      }
    }
    return nil
  }
}
