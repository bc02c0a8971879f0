/// A working day on which nobody keeps the office: its activity goes on through the whole week
/// (FAQ 14). Another named person may keep it.
public enum ET01: CheckRule {
  public static let id = CheckID.et01
  public static let title = "permanence du bureau dans la semaine"

  /// - Parameter cover: nil if nobody has noted it yet.
  static func violation(_ cover: WeeklyCover?, _ agents: [Agent]) -> Violation? {
    guard let cover, !cover.slots.isEmpty else {
      return Violation(
        id, .warns, field: .cover, brief: "permanence de la semaine à renseigner",
        "La permanence de la semaine n'est pas renseignée : notez qui tient le bureau chaque jour, "
          + "ou qui le remplace.")
    }
    let days = cover.uncovered(agents).map(\.name)
    guard !days.isEmpty else { return nil }
    return Violation(
      id, .warns, field: .cover,
      brief: "personne au bureau le \(ListJoin.and(days))",
      "Personne ne tient le bureau le \(ListJoin.and(days)) : notez une demi-journée, au besoin au "
        + "nom d'une autre personne.")
  }
}
