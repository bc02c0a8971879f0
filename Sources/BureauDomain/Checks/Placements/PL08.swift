/// Weeks done over the cycle short of what the diploma requires.
public enum PL08: CheckRule {
  public static let id = CheckID.pl08
  public static let title = "semaines du cycle"

  /// - Parameter isLastYear: earlier, later years may still bring the weeks.
  static func violation(_ progress: CycleProgress, of name: String, isLastYear: Bool)
    -> Violation?
  {
    guard isLastYear, let required = progress.required, progress.missing > 0 else { return nil }
    let missing = Plural.count(progress.missing, "semaine")
    return Violation(
      id, .warns, field: .span, brief: "il manque \(missing)",
      "\(name) : il manque \(missing) sur \(required.value) (\(required.text)). Prévoyez un "
        + "rattrapage, ou complétez les stages d'avant cette base.")
  }
}
