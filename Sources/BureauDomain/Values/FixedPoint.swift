/// Decimal numbers as written in French, read into whole units without floating point.
enum FixedPoint {
  /// Why a text was not read.
  enum Failure: Error {
    case empty, notANumber, tooPrecise, tooLarge
  }

  /// Reads « 1 234,56 » with two places as 123456; a dot serves as comma when no comma is there.
  static func read(_ text: String, places: Int) throws(Failure) -> Int {
    var rest = text.trimmingSpaces[...]
    guard !rest.isEmpty else { throw .empty }
    let isNegative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst() }
    let mark: Character = rest.contains(",") ? "," : "."
    let parts = rest.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw .notANumber }
    let fraction = parts.count == 2 ? parts[1].trimmingSpaces : ""
    let whole = try whole(parts[0].trimmingSpaces, isOptional: !fraction.isEmpty)
    guard fraction.allSatisfy(\.isASCIIDigit) else { throw .notANumber }
    guard fraction.count <= places else { throw .tooPrecise }
    guard whole.count <= longest else { throw .tooLarge }
    let zeros = String(repeating: "0", count: places - fraction.count)
    guard let units = Int(whole + fraction + zeros) else { throw .notANumber }
    return isNegative ? -units : units
  }

  /// A billion is more than an office will ever write.
  private static let longest = 9

  /// The digits before the comma; spaces and dots may part them, by threes only.
  private static func whole(_ text: String, isOptional: Bool) throws(Failure) -> String {
    guard !text.isEmpty || !isOptional else { return "0" }
    let groups = text.split(omittingEmptySubsequences: false) { $0.isWhitespace || $0 == "." }
    guard let first = groups.first, groups.allSatisfy(\.isASCIIDigits) else { throw .notANumber }
    let areThrees = first.count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || areThrees else { throw .notANumber }
    return groups.joined()
  }
}
