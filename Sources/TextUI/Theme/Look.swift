/// How a role looks: colours (nil is the terminal's own) and attributes.
public struct Look: Hashable, Sendable {
  public var foreground: Color?
  public var background: Color?
  public var attributes: Attributes

  /// The colours as numbers for terminfo.
  public func paint(in tier: ColorTier) -> Paint {
    var paint = Paint(foreground: nil, background: nil, attributes: attributes)
    paint.foreground = foreground?.number(in: tier)
    paint.background = background?.number(in: tier)
    guard tier == .eight, let ansi = foreground?.ansi, ansi >= 8 else { return paint }
    paint.attributes.insert(.bold)
    if ansi == 8 { paint.foreground = nil }
    return paint
  }
}

/// A look in the words of one terminal: colour numbers (nil is the terminal's own) and attributes.
public struct Paint: Hashable, Sendable {
  public var foreground: Int?
  public var background: Int?
  public var attributes: Attributes
}

extension Color {
  /// Eight colours show the bright ones as the plain ones; `Look` makes a bright letter bold.
  fileprivate func number(in tier: ColorTier) -> Int? {
    switch tier {
    case .mono: nil
    case .eight: Int(ansi & 7)
    case .sixteen: Int(ansi)
    case .indexed: Int(indexed)
    case .direct: rgb.number
    }
  }
}
