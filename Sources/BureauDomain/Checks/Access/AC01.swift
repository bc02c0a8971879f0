/// A deed outside the role of the session.
public enum AC01: CheckRule {
  public static let id = CheckID.ac01
  public static let title = "droits de la personne connectée"

  static func violation(_ deed: Deed) -> Violation {
    let holders = Role.allCases.filter { Access.roles(for: deed).contains($0) }.map(\.label)
    return Violation(
      id, .refuses, field: .agent,
      "Votre rôle ne permet pas de \(deed.infinitive). "
        + "Demandez à une personne qui a l'un de ces rôles : \(holders.joined(separator: ", ")).")
  }
}
