/// Names of files the program writes: nothing a shell, a web page or Windows could misread.
public enum SafeFileName {
  /// The longest name, in signs.
  public static let limit = 80

  /// Whether a name is made of A–Z, a–z, 0–9, point, dash and underscore only, at most eighty, and
  /// does not begin with a point or a dash.
  public static func isSafe(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-") else {
      return false
    }
    return name.utf8.count <= limit && name.utf8.allSatisfy(isSign)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}
