/// How many colours the terminal shows, from none to all.
public enum ColorTier: Int, CaseIterable, Sendable {
  case mono, eight, sixteen, indexed, direct

  /// From what terminfo says; below eight, and when the user set `NO_COLOR`, there are none.
  public init(colors: Int, isDirect: Bool, noColor: Bool) {
    guard !noColor, colors >= 8 else {
      self = .mono
      return
    }
    self = isDirect ? .direct : colors >= 256 ? .indexed : colors >= 16 ? .sixteen : .eight
  }

  /// The value of `--couleurs`: `mono`, `8`, `16`, `256` or `24` (bits).
  public init?(option: String) {
    switch option {
    case "mono": self = .mono
    case "8": self = .eight
    case "16": self = .sixteen
    case "256": self = .indexed
    case "24": self = .direct
    default: return nil
    }
  }

  /// The tier to use when the user asked for this one on a terminal that shows `available`: never
  /// more colours than it has. With direct colours a number is a mix, not a place in a palette.
  public func limited(to available: ColorTier) -> ColorTier {
    if available == .direct { return self == .mono ? .mono : .direct }
    return rawValue < available.rawValue ? self : available
  }
}
