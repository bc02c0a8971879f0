internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The lists behind the choice fields of placements.
enum PlacementChoices {
  /// Companies of the portfolio.
  static func companies(_ query: String, _ context: Context) throws -> [Choice] {
    try context.store.companies(CompanyQuery(words: query), limit: 20).lines.map {
      Choice(id: $0.id.rawValue, text: $0.name, detail: $0.town)
    }
  }

  /// The people of a company who are there, tutors first.
  static func tutors(_ query: String, of company: Choice, _ context: Context) throws -> [Choice] {
    guard company.isChosen,
      let file = try context.store.companyFile(Company.ID(rawValue: company.id))
    else { return [] }
    return file.contacts.filter { $0.closing == nil && Search.answers($0.name, query) }
      .sorted { $0.roles.contains(.tutor) && !$1.roles.contains(.tutor) }
      .map { Choice(id: $0.id.rawValue, text: $0.name, detail: $0.title) }
  }

  /// The teachers of the base; any other name may be typed.
  static func teachers(_ query: String, _ context: Context) throws -> [Choice] {
    try context.store.agents()
      .filter { $0.functions.contains(.teacher) && Search.answers($0.name, query) }
      .map { Choice(id: $0.name, text: $0.name, detail: AgentFunction.teacher.label) }
  }
}
