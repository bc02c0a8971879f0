/// Something the program can do from anywhere: open a pane, show the menu, quit.
public struct GlobalBinding<Context: PaneContext>: Sendable {
  public let keys: [Key]
  public let label: String
  public let short: String
  public let rank: Int
  /// The title of the menu it stands in; nil keeps it out of the menu bar.
  public let menu: String?
  public let action: @Sendable (Context) throws -> Outcome<Context>

  /// What the keys file calls it.
  public var name: String { ActionName.of(short, on: "partout") }

  public init(
    _ keys: [Key], _ label: String, short: String? = nil, rank: Int = 0, menu: String? = nil,
    action: @escaping @Sendable (Context) throws -> Outcome<Context>
  ) {
    self.keys = keys
    self.label = label
    self.short = short ?? label
    self.rank = rank
    self.menu = menu
    self.action = action
  }

  /// The binding at a place of its table, without the type of the context.
  public func command(_ index: Int) -> Command {
    Command(
      id: .global(index), name: name, keys: keys, label: label, short: short, rank: rank,
      menu: menu,
      disabledReason: nil)
  }
}
