/// What the panes of a program share; the toolkit asks it for the keys the person chose.
public protocol PaneContext: Sendable {
  var keymap: Keymap { get }
}

extension PaneContext {
  public var keymap: Keymap { .standard }
}
