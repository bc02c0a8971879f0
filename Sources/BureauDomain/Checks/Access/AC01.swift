/// A deed outside the role of the session.
public enum AC01: CheckRule {
  public static let id = CheckID.ac01
  public static let title = "droits de la personne connectée"

  static func violation(_ deed: Deed) -> Violation {
    let holders = Role.allCases.filter { Access.roles(for: deed).contains($0) }
    return Violation(
      id, .refuses, field: .agent,
      "Vous ne pouvez pas \(deed.infinitive) avec votre rôle : demandez à une personne qui a le "
        + "rôle \(ListJoin.or(holders.map { "« \($0.label) »" })).")
  }

  /// For an agent who has left the office.
  static func violation(_ deed: Deed, since closing: Closing) -> Violation {
    Violation(
      id, .refuses, field: .agent,
      "Vous ne pouvez plus \(deed.infinitive) : vos droits sont fermés depuis le \(closing.on). "
        + "Adressez-vous à l'administration du bureau.")
  }
}
