/// What an agent is charged with (« lettre de mission », FAQ 16): drawn up by the head, in answer to
/// the roadmap. Two heads sign the one of a post shared by two schools (FAQ 21).
public struct MissionLetter: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<MissionLetter>

  public var id: ID
  public var version: Int
  public var agent: Agent.ID
  public var agentName: String
  public var from: Day
  public var to: Day
  /// The schools it is given for, each of which has a head to sign.
  public var establishments: [Establishment.ID]
  public var items: [LetterItem]
  /// The signatures of the heads, by school.
  public var signatures: [Establishment.ID: MissionStep]
  /// Since when it is in force; nil while it is drafted and signed.
  public var inForceOn: Day?

  /// More items make no letter.
  public static let itemsLimit = 20

  public init(
    id: ID, version: Int = 1, agent: Agent.ID, agentName: String, from: Day, to: Day,
    establishments: [Establishment.ID], items: [LetterItem] = [],
    signatures: [Establishment.ID: MissionStep] = [:], inForceOn: Day? = nil
  ) {
    self.id = id
    self.version = version
    self.agent = agent
    self.agentName = agentName
    self.from = from
    self.to = to
    self.establishments = establishments
    self.items = items
    self.signatures = signatures
    self.inForceOn = inForceOn
  }

  /// The schools whose head has not signed.
  public var unsigned: [Establishment.ID] { establishments.filter { signatures[$0] == nil } }

  /// Where it stands on a day.
  public func state(on day: Day) -> MissionLetterState {
    guard inForceOn != nil else { return signatures.isEmpty ? .draft : .signed }
    if day > to { return .ended }
    return day < from ? .signed : .inForce
  }
}
