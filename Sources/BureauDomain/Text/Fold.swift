/// The form under which texts are compared and searched: lower case, accents off, ligatures
/// opened (œ → oe, æ → ae, ß → ss), every punctuation one space, no space at either end.
///
/// The store keeps it in its sort and search columns, so the same fold must read what was
/// written: a change here asks for a migration.
public enum Fold {
  /// Folds a text; composed and decomposed accents give the same key.
  public static func key(_ text: String) -> String {
    // Lower case takes at most one and a half times the bytes of its upper case.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * text.utf8.count) { buffer in
      var writer = FoldWriter(buffer: buffer)
      for scalar in text.unicodeScalars { writer.append(scalar) }
      return writer.text
    }
  }

  /// The folded words of a text, in order: « Boulangerie d'Élise » gives boulangerie, d, elise.
  public static func words(_ text: String) -> [String] {
    key(text).split(separator: " ").map(String.init)
  }
}
