/// A person who works for or with the office (« agent »), with or without a login.
public struct Agent: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Agent>

  public var id: ID
  public var version: Int
  /// As colleagues call the person: « Mme Petit », « Karim Duval ».
  public var name: String
  public var roles: Set<Role>
  public var functions: Set<AgentFunction>
  /// Where the person lives (« résidence familiale »), nil if not given.
  public var homeCommune: InseeCode?
  public var homeTown: String
  public var vehicle: Vehicle?
  /// Kilometres already claimed outside this base (« kilomètres déjà déclarés »), by civil year: the
  /// band of the rate depends on them.
  public var claimedBefore: [Int: Distance]
  public var status: AgentStatus?
  public var origin: AgentOrigin?
  /// Last day of the contract (« fin de contrat »), nil for a tenured agent.
  public var contractEnd: Day?
  /// Why one person holds functions that should be apart (check ET-02); nil if nothing is said.
  public var functionsMotive: String?
  /// When the person left the office; rights close, authorship stays.
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, name: String, roles: Set<Role>, functions: Set<AgentFunction> = [],
    homeCommune: InseeCode? = nil, homeTown: String = "", vehicle: Vehicle? = nil,
    claimedBefore: [Int: Distance] = [:], status: AgentStatus? = nil,
    origin: AgentOrigin? = nil, contractEnd: Day? = nil, closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.roles = roles
    self.functions = functions
    self.homeCommune = homeCommune
    self.homeTown = homeTown
    self.vehicle = vehicle
    self.claimedBefore = claimedBefore
    self.status = status
    self.origin = origin
    self.contractEnd = contractEnd
    self.closing = closing
  }

  /// Whether a session may open for this person: of the office, and the contract has not ended.
  public func mayEnter(on day: Day) -> Bool {
    closing == nil && contractEnd.map { day <= $0 } ?? true
  }

  /// What was claimed outside the base in a civil year.
  public func claimedBefore(in year: Int) -> Distance { claimedBefore[year] ?? .zero }

  /// Whether only the home, the vehicle or the kilometres differ: what concerns the person alone.
  public func differsInProfileOnly(from other: Agent) -> Bool {
    var same = other
    same.homeCommune = homeCommune
    same.homeTown = homeTown
    same.vehicle = vehicle
    same.claimedBefore = claimedBefore
    same.version = version
    return same == self
  }
}
