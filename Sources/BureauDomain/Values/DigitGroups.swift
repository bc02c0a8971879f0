/// Digits in groups, as printed on forms.
enum DigitGroups {
  /// Cuts from the left; the last group may be shorter.
  static func joined(_ digits: some StringProtocol, by size: Int) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && index.isMultiple(of: size) { result.append(" ") }
      result.append(digit)
    }
    return result
  }
}
