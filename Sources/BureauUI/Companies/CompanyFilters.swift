internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The named lists and orders of the portfolio, and the box that offers them (F4).
enum CompanyFilters {
  /// The path in the heading.
  static func label(_ filter: CompanyFilter) -> String {
    switch filter {
    case .all: "toutes"
    case .toFollowUp: "à relancer"
    case .withNextAction: "prochaines actions"
    case .noContactSince(let day): "sans contact depuis le \(day.french)"
    case .partnersNotContacted(let day): "partenaires sans contact depuis le \(day.french)"
    case .offering(let words): words.isEmpty ? "offrent des places" : "places pour « \(words) »"
    case .avoid: "à éviter"
    case .outOfService: "hors service"
    case .partners: "partenaires"
    case .prospects: "à gagner"
    case .untrainedTutors: "tuteurs non formés"
    case .ledBy: "mes actions"
    }
  }

  static func label(_ sort: CompanySort) -> String {
    switch sort {
    case .name: "nom"
    case .town: "ville"
    case .lastContact: "contact"
    case .openPlaces: "places"
    case .nextDue: "échéance"
    case .stage: "état"
    }
  }

  static func chooser(_ query: CompanyQuery) -> ChooserPane<Context> {
    ChooserPane(
      title: "Listes et tri",
      [.heading("Afficher")] + filters.map(item) + [.heading("Trier par")] + sortItems(query))
  }

  static func sortChooser(_ query: CompanyQuery) -> ChooserPane<Context> {
    ChooserPane(title: "Trier par", sortItems(query))
  }

  /// The filter behind an answer of the box, nil if it is not one.
  static func filter(_ id: String, _ context: Context) -> CompanyFilter? {
    if id.hasPrefix(offeringPrefix) { return .offering(String(id.dropFirst(offeringPrefix.count))) }
    return switch id {
    case "all": .all
    case "follow": .toFollowUp(context.today)
    case "stale": .noContactSince(CO05.limit(context.today, context.settings))
    case "partners": .partners
    case "prospects": .prospects
    case "mine": .ledBy(context.agent.id)
    case "tutors": .untrainedTutors
    case "avoid": .avoid
    case "closed": .outOfService
    default: nil
    }
  }

  private static let filters: [(label: String, id: String)] = [
    ("Toutes les entreprises en service", "all"),
    ("À relancer : échéance passée ou d'aujourd'hui", "follow"),
    ("Mes prochaines actions", "mine"),
    ("Sans contact récent", "stale"),
    ("Offrent des places, pour toutes les formations ou une …", offeringPrefix),
    ("Partenaires", "partners"),
    ("À gagner : pas encore partenaires", "prospects"),
    ("Tuteurs non formés", "tutors"),
    ("À éviter", "avoid"),
    ("Hors service", "closed"),
  ]

  /// Offers ask for a formation first; no words mean any.
  private static func item(_ label: String, _ id: String) -> ChooserPane<Context>.Item {
    guard id == offeringPrefix else { return .init(label, id: id) }
    return .init(label) { _ in
      .replace(WordsPane(title: "Quelle formation ? (vide : toutes)", prefix: offeringPrefix))
    }
  }

  private static let offeringPrefix = "offering:"

  private static func sortItems(_ query: CompanyQuery) -> [ChooserPane<Context>.Item] {
    CompanySort.allCases.map { sort in
      .init(
        label(sort).prefix(1).uppercased() + label(sort).dropFirst(), id: sort.rawValue,
        detail: sort == query.sort ? (query.descending ? "▼" : "▲") : "")
    }
  }
}

extension CompanySort {
  /// The order people want first: the most places, the latest contact; otherwise from A to Z.
  var startsDescending: Bool {
    switch self {
    case .lastContact, .openPlaces: true
    case .name, .town, .nextDue, .stage: false
    }
  }
}
