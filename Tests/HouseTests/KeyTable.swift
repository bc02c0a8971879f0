import TextUI

/// Keys by screen, as a Markdown table; what was said for several screens at once is left out.
struct KeyTable {
  private struct Entry: Hashable {
    let keys: [Key]
    let label: String
  }

  private var shared: Set<Entry> = []
  private(set) var markdown = "| écran | touches | action |\n|---|---|---|\n"

  mutating func add(_ screen: String, _ commands: [Command], isShared: Bool = false) {
    var title = screen
    for command in commands where !command.keys.isEmpty && command.rank != 0 {
      let entry = Entry(keys: command.keys, label: command.label)
      guard !shared.contains(entry) else { continue }
      if isShared { shared.insert(entry) }
      let keys = command.keys.map(Self.shown).joined(separator: " ")
      markdown += "| \(title) | \(keys) | \(command.label) |\n"
      title = ""
    }
  }

  private static func shown(_ key: Key) -> String { "`\(key.label)`" }
}
