/// A word of a text, or an expression of several words that means one thing: « lettre de mission ».
struct SearchUnit: Hashable {
  /// Nil for an expression, which is known by its themes alone.
  let stem: String?
  let themes: [Int]
  /// Less than 1 when the word had to be corrected, or when nearly every card speaks of it.
  var weight = 1.0
}
