/// What the world tells the program: a key, a pasted text, or a signal turned into a value.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// A bracketed paste, line ends normalised to `\n`, control characters removed.
  case paste(String)
  /// The window changed size; `Terminal.size` has the new one.
  case resize
  /// Time passed: at most once a second, and once 120 ms after the last key.
  case tick
  /// The line dropped or the program was asked to end: save drafts and leave.
  case hangup
}
