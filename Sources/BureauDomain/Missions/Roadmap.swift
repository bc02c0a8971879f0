/// What a school wants of its office in a school year (« feuille de route », FAQ 14 and 16): the
/// head draws it up, mission letters answer it.
public struct Roadmap: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Roadmap>

  public var id: ID
  public var version: Int
  public var establishment: Establishment.ID
  public var year: SchoolYear
  /// Which writing of that year's roadmap it is, from 1.
  public var edition: Int
  /// When the head, or the board, adopted it; nil while it is drafted.
  public var adoptedOn: Day?
  public var objectives: [Objective]

  /// More objectives make no roadmap.
  public static let objectivesLimit = 20

  public init(
    id: ID, version: Int = 1, establishment: Establishment.ID, year: SchoolYear, edition: Int = 1,
    adoptedOn: Day? = nil, objectives: [Objective] = []
  ) {
    self.id = id
    self.version = version
    self.establishment = establishment
    self.year = year
    self.edition = edition
    self.adoptedOn = adoptedOn
    self.objectives = objectives
  }

  /// The draft of another writing of the same year: the same objectives, to be adopted again.
  public func nextEdition(_ id: ID) -> Roadmap {
    Roadmap(
      id: id, establishment: establishment, year: year, edition: edition + 1,
      objectives: objectives)
  }

  /// The draft of the next year: the same objectives, each with what was reached this year.
  public func nextYear(_ id: ID, results: [Objective.ID: Int]) -> Roadmap {
    Roadmap(
      id: id, establishment: establishment, year: year.next,
      objectives: objectives.map { objective in
        var next = objective
        next.lastResult = results[objective.id] ?? objective.lastResult
        return next
      })
  }
}
