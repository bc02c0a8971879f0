/// What a key did to a form.
public enum FormOutcome: Hashable, Sendable {
  case stay
  case ignored
  /// Another field has the focus: what was typed can be checked and kept.
  case left
  /// The person wants to save.
  case submit
}
