/// One thing a pane can do: its keys, its name, and the action.
///
/// The same value feeds the dispatch, the key bar, the menu, the palette, the help and the key list
/// of the README: nothing is described twice.
public struct Binding<P: Pane>: Sendable {
  /// The first key is the one the key bar and the menu teach.
  public let keys: [Key]
  /// What it does, as a menu says it: « Nouvelle visite … ».
  public let label: String
  /// The same in one or two words, for the key bar.
  public let short: String
  /// The order on the key bar, the smallest first to stay when the window is narrow; 0 keeps it
  /// off, `Binding.movement` keeps it out of menus too.
  public let rank: Int
  /// What the keys file calls it, « liste.chercher »; nil where its keys are fixed.
  public private(set) var name: String?
  /// Its name without the screen, where the key bar's words would not do.
  private let word: String?
  /// What it takes the right to; whoever has not got it does not see it. Nil for everybody's.
  private(set) var right: P.Context.Right?
  /// Why it can't be used now, as a sentence; nil when it can.
  public let disabledReason: @Sendable (P) -> String?
  public let action: @Sendable (inout P, P.Context) throws -> Outcome<P.Context>

  /// The rank of keys that only move: in the help, in no menu.
  public static var movement: Int { -1 }

  public init(
    _ keys: [Key], _ label: String, short: String? = nil, word: String? = nil, rank: Int = 0,
    disabled: @escaping @Sendable (P) -> String? = { _ in nil },
    action: @escaping @Sendable (inout P, P.Context) throws -> Outcome<P.Context>
  ) {
    self.keys = keys
    self.label = label
    self.short = short ?? label
    self.word = word
    self.rank = rank
    disabledReason = disabled
    self.action = action
  }
}

extension Binding {
  /// The binding at a place of its table, without the type of its pane.
  public func command(_ index: Int, disabledReason: String? = nil) -> Command {
    Command(
      id: .pane(index), name: name, keys: keys, label: label, short: short, rank: rank, menu: nil,
      disabledReason: disabledReason)
  }

  /// The same action for those who have a right.
  public func needing(_ right: P.Context.Right) -> Binding {
    var binding = self
    binding.right = right
    return binding
  }

  /// The same action under the name it has on a screen; a name it already has stays.
  func named(on screen: String) -> Binding {
    var binding = self
    binding.name = name ?? ActionName.of(word ?? short, on: screen)
    return binding
  }
}

extension Array {
  /// The actions of a screen, whose keys a person may choose: « portefeuille ».
  public func named<P: Pane>(_ screen: String) -> [Binding<P>] where Element == Binding<P> {
    map { $0.named(on: screen) }
  }
}
