/// A binding without the type of its pane.
public struct Command: Hashable, Sendable {
  /// Where the action is found again.
  public enum ID: Hashable, Sendable {
    /// In the bindings of the pane on top.
    case pane(Int)
    /// In the table of the program.
    case global(Int)
  }

  public let id: ID
  /// What the keys file calls it; nil where its keys are fixed.
  public let name: String?
  public let keys: [Key]
  public let label: String
  public let short: String
  public let rank: Int
  /// The title of its menu; nil for the commands of the screen itself.
  public let menu: String?
  public let disabledReason: String?

  public init(
    id: ID, name: String? = nil, keys: [Key], label: String, short: String, rank: Int,
    menu: String?,
    disabledReason: String?
  ) {
    self.id = id
    self.name = name
    self.keys = keys
    self.label = label
    self.short = short
    self.rank = rank
    self.menu = menu
    self.disabledReason = disabledReason
  }

  /// The same command without the keys that somebody else answers first.
  func without(_ taken: Set<Key>) -> Command { with(keys.filter { !taken.contains($0) }) }

  /// The same command with the keys the person chose.
  func under(_ keymap: Keymap) -> Command { with(keymap.keys(of: name, usual: keys)) }

  private func with(_ keys: [Key]) -> Command {
    Command(
      id: id, name: name, keys: keys, label: label, short: short, rank: rank, menu: menu,
      disabledReason: disabledReason)
  }
}
