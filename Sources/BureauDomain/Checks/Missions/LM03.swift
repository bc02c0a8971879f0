/// An item without an objective, an objective without an owner, a letter without a roadmap (FAQ 16).
public enum LM03: CheckRule {
  public static let id = CheckID.lm03
  public static let title = "lettre et feuille de route"

  static func violations(_ letter: MissionLetter, _ roadmap: Roadmap?) -> [Violation] {
    guard let roadmap else {
      return [
        Violation(
          id, .warns, field: .objectives, brief: "lettre sans feuille de route",
          "Aucune feuille de route pour cette année scolaire : la lettre de mission y répond. "
            + "Demandez-la au chef d'établissement, ou saisissez-la.")
      ]
    }
    let known = Set(roadmap.objectives.map(\.id))
    let loose = letter.items.filter { $0.objective.map { !known.contains($0) } ?? true }
    guard let first = loose.first else { return [] }
    let others = loose.count > 1 ? " et \(Plural.count(loose.count - 1, "autre"))" : ""
    return [
      Violation(
        id, .warns, field: .items, brief: "mission sans objectif",
        "« \(first.text) »\(others) ne répond à aucun objectif de la feuille de route : "
          + "reliez-la à un objectif.")
    ]
  }

  static func violations(_ roadmap: Roadmap) -> [Violation] {
    let orphans = roadmap.objectives.filter { $0.owner == nil }
    guard let first = orphans.first else { return [] }
    let others = orphans.count > 1 ? " et \(Plural.count(orphans.count - 1, "autre"))" : ""
    return [
      Violation(
        id, .warns, field: .objectives, brief: "objectif sans responsable",
        "« \(first.title) »\(others) n'a pas de responsable : dites qui en répond.")
    ]
  }
}
