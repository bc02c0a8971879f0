/// Enumerations in French.
public enum ListJoin {
  /// « a », « a et b », « a, b et c ».
  public static func and(_ items: [String]) -> String {
    join(items, last: "et")
  }

  /// « a », « a ou b », « a, b ou c ».
  public static func or(_ items: [String]) -> String {
    join(items, last: "ou")
  }

  private static func join(_ items: [String], last word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
