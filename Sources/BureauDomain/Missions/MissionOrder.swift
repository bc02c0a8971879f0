/// What allows an agent to travel for the service (« ordre de mission », décret 2006-781, art. 2),
/// for a single trip or for months; any agent may have one, not the officer alone.
public struct MissionOrder: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<MissionOrder>

  public var id: ID
  public var version: Int
  public var agent: Agent.ID
  public var agentName: String
  public var kind: MissionOrderKind
  /// The first day it allows.
  public var from: Day
  /// The last day it allows.
  public var to: Day
  public var zone: MissionZone
  public var purposes: Set<MissionPurpose>
  /// How the agent may travel.
  public var means: Set<TravelMeans>
  /// The schools it serves: two for a shared post (FAQ 21).
  public var establishments: [Establishment.ID]
  /// Its number where it is kept, Chorus-DT for instance; empty if none.
  public var reference: String
  public var notes: String
  public var progress: MissionOrderProgress
  /// The order it takes over from (« renouvellement »).
  public var renews: ID?

  /// The length of the notes of an order, in characters.
  public static let notesLimit = 500

  public init(
    id: ID, version: Int = 1, agent: Agent.ID, agentName: String, kind: MissionOrderKind,
    from: Day, to: Day, zone: MissionZone = MissionZone(), purposes: Set<MissionPurpose> = [],
    means: Set<TravelMeans> = [], establishments: [Establishment.ID] = [], reference: String = "",
    notes: String = "", progress: MissionOrderProgress = .draft, renews: ID? = nil
  ) {
    self.id = id
    self.version = version
    self.agent = agent
    self.agentName = agentName
    self.kind = kind
    self.from = from
    self.to = to
    self.zone = zone
    self.purposes = purposes
    self.means = means
    self.establishments = establishments
    self.reference = reference
    self.notes = notes
    self.progress = progress
    self.renews = renews
  }
}
