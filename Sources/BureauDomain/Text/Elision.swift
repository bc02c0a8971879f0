/// « de » before a word, « d' » before a vowel: « de Mme Ferrand », « d'Aurélie Dorvilliez ».
public enum Elision {
  public static func de(_ words: String) -> String {
    guard let first = Fold.key(words).first, vowels.contains(first) else { return "de \(words)" }
    return "d'\(words)"
  }

  /// Neither h nor y: usage hesitates before a name.
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
}
