internal import BureauDomain

/// Names of which an encoding lost letters: « C?line » for « Cœline ».
enum LossyName {
  /// Whether a sign of the name was lost.
  static func isLossy(_ name: String) -> Bool { name.contains(where: isLost) }

  /// Whether two names are the same, accents and case set aside, a lost sign standing for any.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if Fold.key(left) == Fold.key(right) { return true }
    if isLossy(left) { return matches(right, pattern: left) }
    return isLossy(right) && matches(left, pattern: right)
  }

  private static func isLost(_ sign: Character) -> Bool { sign == "?" || sign == "\u{FFFD}" }

  /// The folded parts of the pattern stand in the name, in order, with a letter or two in place of
  /// each lost sign (œ folds to two).
  private static func matches(_ name: String, pattern: String) -> Bool {
    var rest = Substring(Fold.key(name))
    let parts = pattern.split(whereSeparator: isLost).map { Fold.key(String($0)) }
    guard let first = parts.first, rest.hasPrefix(first) else { return false }
    rest = rest.dropFirst(first.count)
    for part in parts.dropFirst() {
      guard let gap = (0...2).first(where: { rest.dropFirst($0).hasPrefix(part) }) else {
        return false
      }
      rest = rest.dropFirst(gap + part.count)
    }
    return rest.count <= (pattern.last.map(isLost) == true ? 2 : 0)
  }
}
