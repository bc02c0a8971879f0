extension Character {
  /// Whether it is one of 0 to 9; `isNumber` would also take ½ or Arabic digits.
  var isASCIIDigit: Bool { isASCII && isWholeNumber }

  /// Whether it is an unaccented letter or one of 0 to 9.
  var isASCIILetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

extension StringProtocol {
  /// Whether it is made of digits 0 to 9 alone, and of one at least.
  var isASCIIDigits: Bool { !isEmpty && allSatisfy(\.isASCIIDigit) }

  /// The text between French quotation marks, cut when long, to be shown in a sentence.
  var quoted: String {
    let limit = 30
    return count <= limit ? "« \(self) »" : "« \(prefix(limit))… »"
  }
}

extension BinaryInteger {
  /// The number with leading zeros up to a width.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
