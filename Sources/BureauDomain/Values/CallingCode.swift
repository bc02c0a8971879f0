/// The country codes of telephone numbers (ITU-T E.164).
enum CallingCode {
  /// The country code at the head of an international number without its plus.
  static func prefix(of number: Substring) -> Substring {
    if number.hasPrefix("1") || number.hasPrefix("7") { return number.prefix(1) }
    return number.prefix(twoDigits.contains(String(number.prefix(2))) ? 2 : 3)
  }

  /// The codes of two digits; the others have three, but for 1 and 7.
  private static let twoDigits: Set<String> = Set(
    """
    20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58
    60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
