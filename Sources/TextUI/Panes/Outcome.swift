/// What a key, a paste or a tick does to the stack of panes.
public enum Outcome<Context: PaneContext>: Sendable {
  /// Handled; the stack stays as it is.
  case stay
  /// Not for this pane: the global bindings get it.
  case ignored
  case push(any Pane<Context>)
  /// Takes the place of the pane that answered.
  case replace(any Pane<Context>)
  case pop
  /// Leaves with an answer for the pane below.
  case choose(String)
  /// Back to the first pane; the others save what was typed.
  case home
  /// The program ends, once every pane has saved what was typed.
  case quit
  /// Turns the key bar over, as F8 does.
  case moreKeys
  /// Leaves, then runs a command of the pane below or of the program (menu, palette).
  case perform(Command.ID)
  /// Opens the menu bar, the palette or the help over the screen.
  case menu, palette, help
  /// Leaves, and takes the theme of that name at once.
  case theme(String)
  /// Says something on the notice line, then does the rest.
  indirect case notify(Notice, then: Outcome)
}
