internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The lists behind the choice fields.
enum Choices {
  /// The cases of an enumeration whose label answers the words typed.
  static func cases<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, _ query: String, label: (Value) -> String
  ) -> [Choice] {
    Value.allCases.map { Choice(id: $0.rawValue, text: label($0)) }
      .filter { Search.answers($0.text, query) }
  }

  /// One case as a chosen value.
  static func of<Value: RawRepresentable<String>>(_ value: Value, _ label: String) -> Choice {
    Choice(id: value.rawValue, text: label)
  }

  /// Companies of the portfolio, then rows of the annuaire not adopted yet.
  static func companies(_ query: String, _ context: Context) throws -> [Choice] {
    try context.store.matches(query, limit: 20).map { match in
      Choice(
        id: CompanyTarget(match.target).id, text: "\(match.name), \(match.town)",
        detail: match.detail)
    }
  }

  /// The people in post.
  static func agents(_ query: String, _ context: Context) throws -> [Choice] {
    try context.store.agents().filter { $0.closing == nil }.map { agent in
      let functions = AgentFunction.allCases.filter(agent.functions.contains)
      return Choice(
        id: agent.id.rawValue, text: agent.name, detail: functions.first?.label ?? "")
    }
    .filter { Search.answers($0.text, query) }
  }

  /// The heads of the schools.
  static func heads(_ query: String, _ context: Context) throws -> [Choice] {
    let heads = try context.store.agents().filter { $0.functions.contains(.head) }.map(\.id)
    return try agents(query, context).filter { heads.contains(Agent.ID(rawValue: $0.id)) }
  }

  /// Courses of study.
  static func formations(_ query: String) -> [Choice] {
    Reference.formations(matching: query, limit: 30).map { Choice(id: $0.mef, text: $0.label) }
  }

  /// Communes, by name or postal code.
  static func communes(_ query: String) -> [Choice] {
    Reference.communes(matching: query, limit: 20).map {
      Choice(id: $0.code.description, text: $0.name, detail: $0.postalCode?.description ?? "")
    }
  }
}
