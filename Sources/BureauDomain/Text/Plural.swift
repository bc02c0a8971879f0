/// Counts in French: 0 and 1 take the singular.
public enum Plural {
  /// The word that goes with a number; the plural is the singular and an s unless given.
  public static func word(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    if (-1...1).contains(count) { return singular }
    return plural ?? singular + "s"
  }

  /// The number and its word: « 0 entreprise », « 1 entreprise », « 2 entreprises ».
  public static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(Thousands.grouped(count)) \(word(count, singular, plural))"
  }
}
