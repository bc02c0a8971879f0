/// A round (« tournée »): one agent's way of one day, from school or home over its stages and
/// back. What it costs is the trip (« déplacement »), which has a life of its own.
public struct Round: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Round>

  public var id: ID
  public var version: Int
  public var agent: Agent.ID
  public var agentName: String
  public var on: Day
  /// The school it serves.
  public var establishment: Establishment.ID
  public var departure: RoundEnd
  public var arrival: RoundEnd
  public var leavesAt: ClockTime?
  public var returnsAt: ClockTime?
  public var means: TravelMeans
  public var stages: [RoundStage]
  /// The way back from the last stage.
  public var lastLeg: RoundLegEntry
  public var state: TripState
  public var notes: String

  /// The length of the notes of a round, in characters.
  public static let notesLimit = 500
  /// More stages make no day.
  public static let stagesLimit = 20

  public init(
    id: ID, version: Int = 1, agent: Agent.ID, agentName: String, on: Day,
    establishment: Establishment.ID, departure: RoundEnd, arrival: RoundEnd,
    leavesAt: ClockTime? = nil, returnsAt: ClockTime? = nil, means: TravelMeans = .personalCar,
    stages: [RoundStage] = [], lastLeg: RoundLegEntry = RoundLegEntry(),
    state: TripState = .planned, notes: String = ""
  ) {
    self.id = id
    self.version = version
    self.agent = agent
    self.agentName = agentName
    self.on = on
    self.establishment = establishment
    self.departure = departure
    self.arrival = arrival
    self.leavesAt = leavesAt
    self.returnsAt = returnsAt
    self.means = means
    self.stages = stages
    self.lastLeg = lastLeg
    self.state = state
    self.notes = notes
  }
}
