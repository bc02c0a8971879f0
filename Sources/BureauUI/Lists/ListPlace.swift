internal import BureauStore
internal import TextUI

/// The words beside a list: how many rows, and which are seen.
enum ListPlace {
  /// « 9 sur 214 », « plus de 1 000 ».
  static func count(_ shown: Tally, of all: Tally? = nil) -> String {
    guard let all, all != shown else { return text(shown) }
    return "\(text(shown)) sur \(text(all))"
  }

  /// « 1–10 / 214 » when the place in the list is known.
  static func span(_ span: ClosedRange<Int>?, _ total: Tally?) -> String {
    guard let span, case .exact(let count) = total, count > span.count else { return "" }
    return "\(span.lowerBound)–\(span.upperBound) / \(count)"
  }

  static func exact(_ tally: Tally?) -> Int? {
    if case .exact(let count) = tally { return count }
    return nil
  }

  private static func text(_ tally: Tally) -> String {
    switch tally {
    case .exact(let count): "\(count)"
    case .atLeast(let count): "plus de \(count)"
    }
  }
}
