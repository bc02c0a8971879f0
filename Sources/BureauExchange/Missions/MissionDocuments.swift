public import BureauDomain
public import BureauStore

/// The documents of the Missions pane, from the base.
public enum MissionDocuments {
  /// An order of mission.
  public static func order(
    _ order: MissionOrder, today: Day, in store: Store, _ templates: DocumentTemplates
  ) throws -> Document {
    let facts = try store.missionFacts(of: order.agent, for: order.establishments.first)
    let schools = try store.establishments()
    let served = schools.filter { order.establishments.contains($0.id) }
    let values = OrderValues(
      order: order, agent: facts.agent, main: served.first ?? schools.first, served: served)
    return try templates.document(
      .missionOrder, named: "ordre \(order.agentName) \(order.from.iso)", values.all(today: today))
  }

  /// A mission letter.
  public static func letter(
    _ letter: MissionLetter, in store: Store, _ templates: DocumentTemplates
  ) throws -> Document {
    let schools = try store.establishments().filter { letter.establishments.contains($0.id) }
    let roadmap = try schools.first.flatMap {
      try store.roadmap(of: $0.id, in: SchoolYear.containing(letter.from))
    }
    let values = LetterValues(
      letter: letter, agent: try store.missionFacts(of: letter.agent).agent, schools: schools,
      roadmap: roadmap,
      descriptions: PostDescription.held(by: letter.agent, among: try store.posts()))
    return try templates.document(
      .missionLetter, named: "lettre \(letter.agentName) \(letter.from.iso)", values.all)
  }

  /// The sheet of a round.
  public static func round(_ file: RoundFile, _ templates: DocumentTemplates) throws -> Document {
    try templates.document(
      .round, named: "tournee \(file.round.agentName) \(file.round.on.iso)",
      RoundValues(file: file).all)
  }
}
