/// The key under which names are sorted in French order.
public enum SortKey {
  /// The folded name, then U+0001 and the name itself: « cote » and « côté » stand together, and
  /// two names that differ by an accent alone keep one order.
  public static func of(_ name: String) -> String {
    Fold.key(name) + "\u{1}" + name
  }
}
