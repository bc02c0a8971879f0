/// How a theme draws the lines of frames. Panes always draw simple ones.
public enum LineStyle: String, CaseIterable, Sendable {
  case simple, double, ascii
  case none = "aucun"

  /// What stands for a line drawn as simple; other characters stay as they are.
  public func glyph(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard self != .simple, 0x2500...0x257F ~= scalar.value,
      let place = Self.simpleLines.firstIndex(of: scalar)
    else { return scalar }
    return switch self {
    case .simple: scalar
    case .double: Self.doubleLines[place]
    case .ascii: scalar == "─" ? "-" : scalar == "│" ? "|" : "+"
    case .none: " "
    }
  }

  private static let simpleLines = Array("─│┌┐└┘├┤┬┴┼".unicodeScalars)
  private static let doubleLines = Array("═║╔╗╚╝╠╣╦╩╬".unicodeScalars)
}
