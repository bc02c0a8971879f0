/// A record that looks like another one: same name and postal code, same phone or same e-mail.
public enum CO03: CheckRule {
  public static let id = CheckID.co03
  public static let title = "doublon probable"

  /// The warning for the records found, named in the order given; nil if there are none.
  public static func violation(likelyDuplicates names: [String]) -> Violation? {
    guard let first = names.first else { return nil }
    let others = names.count > 1 ? " (et \(names.count - 1) de plus)" : ""
    return Violation(
      id, .warns, field: .name,
      "« \(first) »\(others) ressemble à cette fiche : ouvrez-la avant d'en créer une seconde.")
  }
}
