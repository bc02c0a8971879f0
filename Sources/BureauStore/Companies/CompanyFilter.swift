public import BureauDomain
internal import GRDB

/// The named filters of the portfolio. All but `avoid` and `outOfService` leave out what is out of
/// service.
public enum CompanyFilter: Hashable, Sendable {
  case all
  /// A next action due on this day or before (« à relancer »).
  case toFollowUp(Day)
  /// A next action, whenever it is due.
  case withNextAction
  /// Nobody reached since this day, or never.
  case noContactSince(Day)
  /// Partners somebody reached, but nobody since this day (check CO-05).
  case partnersNotContacted(since: Day)
  /// Open places, for a formation with these words; any formation if empty.
  case offering(String)
  /// « À éviter ».
  case avoid
  case outOfService
  /// Partenaire, partenaire fort.
  case partners
  /// On the way to a partnership: à prospecter, contactée, en discussion.
  case prospects
  /// A tutor or a *maître d'apprentissage* who has not been trained (FAQ 7).
  case untrainedTutors
  /// The next action is this agent's.
  case ledBy(Agent.ID)

  var conditions: [Condition] {
    switch self {
    case .all: [.inService]
    case .toFollowUp(let day): [.inService, Condition("next_due <= ?", [day.iso])]
    case .withNextAction: [.inService, Condition("next_kind IS NOT NULL")]
    case .noContactSince(let day): [.inService, Condition("last_contact_on < ?", [day.iso])]
    case .partnersNotContacted(let day):
      Self.partners.conditions
        + [Condition("last_contact_on < ? AND last_contact_on <> ''", [day.iso])]
    case .offering(let words): [.inService, Condition("open_places > 0")] + Self.offer(words)
    case .avoid: [.stage(in: [.avoid])]
    case .outOfService: [Condition("closed_on IS NOT NULL")]
    case .partners: [.inService, .stage(in: RelationStage.allCases.filter(\.isPartner))]
    case .prospects: [.inService, .stage(in: [.prospect, .contacted, .inDiscussion])]
    case .untrainedTutors: [.inService, .untrainedTutor]
    case .ledBy(let agent): [.inService, Condition("next_owner = ?", [agent.rawValue])]
    }
  }

  private static func offer(_ typed: String) -> [Condition] {
    let words = SearchWords(typed)
    guard !words.isEmpty else { return [] }
    let test = words.condition(on: "formation_key")
    let sql =
      "EXISTS (SELECT 1 FROM offer WHERE offer.company = company.id AND is_open = 1"
      + " AND places > 0 AND " + test.sql + ")"
    return [Condition(sql, test.arguments)]
  }
}

extension Condition {
  fileprivate static let inService = Condition("closed_on IS NULL")

  /// The same as `Contact.isUntrainedTutor`.
  fileprivate static let untrainedTutor: Condition = {
    let roles = ContactRole.trained.map(\.rawValue).sorted()
    let hasRole = roles.map { _ in "instr(roles, ?) > 0" }.joined(separator: " OR ")
    let sql =
      "EXISTS (SELECT 1 FROM contact WHERE contact.company = company.id"
      + " AND contact.closed_on IS NULL AND training <> ? AND (" + hasRole + "))"
    return Condition(
      sql, [TutorTraining.done.rawValue] + roles.map { "\"" + $0 + "\"" })
  }()

  fileprivate static func stage(in stages: [RelationStage]) -> Condition {
    let marks = stages.map { _ in "?" }.joined(separator: ", ")
    return Condition("stage_order IN (" + marks + ")", stages.map(\.order))
  }
}

extension RelationStage {
  /// Its place in the life of a relation, by which lists are sorted.
  var order: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
