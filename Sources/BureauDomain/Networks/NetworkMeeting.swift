/// A meeting of a network that was held: who was there, what was said (« compte rendu »).
public struct NetworkMeeting: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<NetworkMeeting>

  public var id: ID
  public var version: Int
  public var network: Network.ID
  public var networkName: String
  public var on: Day
  public var people: String
  /// At most `minutesLimit` characters.
  public var minutes: String

  /// The length of the minutes, in characters.
  public static let minutesLimit = 3000

  public init(
    id: ID, version: Int = 1, network: Network.ID, networkName: String = "", on: Day,
    people: String = "", minutes: String = ""
  ) {
    self.id = id
    self.version = version
    self.network = network
    self.networkName = networkName
    self.on = on
    self.people = people
    self.minutes = minutes
  }
}
