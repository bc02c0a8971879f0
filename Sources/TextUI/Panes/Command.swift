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
  public let keys: [Key]
  public let label: String
  public let short: String
  public let rank: Int
  /// The title of its menu; nil for the commands of the screen itself.
  public let menu: String?
  public let disabledReason: String?

  public init(
    id: ID, keys: [Key], label: String, short: String, rank: Int, menu: String?,
    disabledReason: String?
  ) {
    self.id = id
    self.keys = keys
    self.label = label
    self.short = short
    self.rank = rank
    self.menu = menu
    self.disabledReason = disabledReason
  }

  /// The same command without the keys that somebody else answers first.
  func without(_ taken: Set<Key>) -> Command {
    Command(
      id: id, keys: keys.filter { !taken.contains($0) }, label: label, short: short, rank: rank,
      menu: menu, disabledReason: disabledReason)
  }
}
