/// A box that helps to fill a field, a calendar for instance.
public protocol FieldPopup: Sendable {
  /// The hint line while it is open.
  var hint: String { get }
  mutating func handle(_ key: Key) -> FieldPopupOutcome
  /// The cells it needs, border included.
  var size: Size { get }
  func draw(on canvas: inout Canvas, in rect: Rect)
}

/// What a key did to a popup.
public enum FieldPopupOutcome: Hashable, Sendable {
  case stay
  case cancel
  /// The text for the field.
  case pick(String)
}
