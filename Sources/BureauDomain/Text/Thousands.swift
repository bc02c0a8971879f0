/// Whole numbers in groups of three digits, as printed in French.
public enum Thousands {
  /// Between the groups: U+202F, the narrow no-break space, one cell wide.
  public static let separator: Character = "\u{202F}"

  /// « 1 234 567 ».
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { result.append(separator) }
      result.append(digit)
    }
    return result
  }
}
