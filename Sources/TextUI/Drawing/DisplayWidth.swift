/// How many cells a text takes, counted as ncurses counts: by the `wcwidth` of glibc, a letter and
/// its combining marks in one.
public enum DisplayWidth {
  /// The width of one character: 0, 1 or 2 cells.
  public static func of(_ character: Character) -> Int {
    Glyph(character).width
  }

  /// The width of a text in cells.
  public static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars {
      guard isOneCell(scalar) else { return text.reduce(0) { $0 + of($1) } }
      width += 1
    }
    return width
  }

  /// The width of a scalar in cells; 0 for marks and for what cannot be printed.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if isOneCell(scalar) { return 1 }
    if scalar.value < 0x300 { return 0 }
    if contains(scalar.value, in: WidthRanges.zero) { return 0 }
    return contains(scalar.value, in: WidthRanges.wide) ? 2 : 1
  }

  /// The longest start of a text which fits into so many cells, whole characters only.
  public static func prefix(_ text: String, width: Int) -> Substring {
    var left = width
    return text.prefix { character in
      left -= of(character)
      return left >= 0
    }
  }

  /// Whether a scalar takes one cell and joins no neighbour unless a mark follows it: the letters of
  /// French, its punctuation, `€`, arrows and box lines. What is left needs the tables.
  static func isOneCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2FF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: true
    case 0x2190...0x2319, 0x2500...0x25FC: true
    default: false
    }
  }

  /// Binary search in ranges laid flat: first, last, first, last …
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[2 * low] <= value
  }
}
