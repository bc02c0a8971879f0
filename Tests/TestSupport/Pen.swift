/// How a cell of a virtual screen is drawn: what SGR sequences set.
public struct Pen: Hashable, Sendable {
  public var isBold = false
  public var isUnderlined = false
  public var isReversed = false
  /// A number of the terminal's palette; nil is its own colour.
  public var foreground: Int?
  public var background: Int?

  public init() {}

  /// Applies the numbers of one SGR sequence.
  mutating func apply(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Pen()
      case 1: isBold = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: isBold = false
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: foreground = number - 30
      case 38: foreground = Self.extended(&rest)
      case 39: foreground = nil
      case 40...47: background = number - 40
      case 48: background = Self.extended(&rest)
      case 49: background = nil
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      default: break
      }
    }
  }

  /// `5;n`, a number of the palette; `2;r;g;b`, a mix.
  private static func extended(_ rest: inout ArraySlice<Int>) -> Int? {
    guard let kind = rest.popFirst() else { return nil }
    let parts = rest.prefix(kind == 2 ? 3 : 1)
    rest = rest.dropFirst(parts.count)
    return parts.reduce(0) { $0 << 8 | $1 }
  }
}
