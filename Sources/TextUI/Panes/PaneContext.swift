/// What the panes of a program share; the toolkit asks it for the keys the person chose, and for
/// what the person may do.
public protocol PaneContext: Sendable {
  /// What a binding may take the right to; `Never` where everybody may do everything.
  associatedtype Right: Sendable = Never

  var keymap: Keymap { get }

  /// Throws the sentence that refuses what the person may not do.
  func demand(_ right: Right) throws
}

extension PaneContext {
  public var keymap: Keymap { .standard }
}

extension PaneContext where Right == Never {
  public func demand(_ right: Never) throws {}
}
