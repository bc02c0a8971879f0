/// A record that looks like another one: same name and postal code, same phone or same e-mail.
public enum CO03: CheckRule {
  public static let id = CheckID.co03
  public static let title = "doublon probable"

  /// The warning for the records found, named in the order given; nil if there are none.
  public static func violation(likelyDuplicates names: [String]) -> Violation? {
    guard let first = names.first else { return nil }
    guard names.count > 1 else {
      return Violation(
        id, .warns, field: .name,
        "« \(first) » ressemble à cette fiche : ouvrez-la avant d'en créer une seconde.")
    }
    let others = Plural.count(names.count - 1, "autre fiche", "autres fiches")
    return Violation(
      id, .warns, field: .name,
      "« \(first) » et \(others) ressemblent à celle-ci : ouvrez-les avant d'en créer une de plus.")
  }
}
