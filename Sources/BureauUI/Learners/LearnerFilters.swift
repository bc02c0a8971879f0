internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The named lists and orders of learners, and the box that offers them (F4).
enum LearnerFilters {
  static func label(_ filter: LearnerFilter, classes: [ClassLine]) -> String {
    switch filter {
    case .present: "présents"
    case .inClass(let id): classes.first { $0.id == id }?.schoolClass.label ?? "classe"
    case .withoutClass: "sans classe"
    case .notInYear(let year, _): "sans classe de \(year)"
    case .status(.apprentice, _): "apprentis"
    case .status(let status, _): "\(status.label)s"
    case .minorsWithoutRepresentative: "mineurs sans représentant"
    case .left: "sortis"
    }
  }

  static func label(_ sort: LearnerSort) -> String {
    switch sort {
    case .name: "nom"
    case .schoolClass: "classe"
    }
  }

  static func chooser(_ query: LearnerQuery, classes: [ClassLine]) -> ChooserPane<Context> {
    let lists: [ChooserPane<Context>.Item] = filters.map { .init($0.label, id: $0.id) }
    let sorts: [ChooserPane<Context>.Item] = LearnerSort.allCases.map {
      .init(
        label($0).capitalizedFirst, id: $0.rawValue, detail: $0 == query.sort ? "▲" : "")
    }
    let ofClass: [ChooserPane<Context>.Item] = classes.map {
      .init(
        $0.schoolClass.label, id: classPrefix + $0.id.rawValue,
        detail: Plural.count($0.present, "élève"))
    }
    return ChooserPane(
      title: "Listes et tri",
      [.heading("Afficher")] + lists + [.heading("Trier par")] + sorts
        + (ofClass.isEmpty ? [] : [.heading("Une classe")] + ofClass))
  }

  /// The filter behind an answer of the box, nil if it is not one.
  static func filter(_ id: String, _ context: Context) -> LearnerFilter? {
    let today = context.today
    if id.hasPrefix(classPrefix) {
      return .inClass(SchoolClass.ID(rawValue: String(id.dropFirst(classPrefix.count))))
    }
    return switch id {
    case "present": .present(today)
    case "orphans": .withoutClass(today)
    case "apprentices": .status(.apprentice, today)
    case "bts": .status(.btsStudent, today)
    case "representative": .minorsWithoutRepresentative(today)
    case "left": .left(today)
    default: nil
    }
  }

  private static let classPrefix = "class:"

  private static let filters: [(label: String, id: String)] = [
    ("Tous les présents", "present"),
    ("Sans classe", "orphans"),
    ("Mineurs sans représentant légal", "representative"),
    ("Apprentis", "apprentices"),
    ("Étudiants BTS", "bts"),
    ("Sortis", "left"),
  ]
}

extension String {
  /// « nom » as a title: « Nom ».
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
