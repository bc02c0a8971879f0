/// Something done, or to be done, with a partner (« activité »): a visit, a call, a meeting …
public struct Activity: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Activity>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var site: Site.ID?
  public var kind: ActivityKind
  public var state: ActivityState
  public var axis: CircularAxis
  public var on: Day
  public var from: ClockTime?
  public var to: ClockTime?
  public var agent: Agent.ID
  public var agentName: String
  /// The school it served (« établissement », FAQ 21); nil stands for the main one.
  public var establishment: Establishment.ID?
  public var contacts: [Contact.ID]
  public var purposes: Set<Purpose>
  public var results: Set<ActivityResult>
  public var notes: String
  /// Where it took place (« lieu »).
  public var place: ActivityPlace
  /// The person has judged that nothing follows (« aucune suite », check CO-04).
  public var needsNothing: Bool

  /// The length of the notes of an activity, in characters (minimisation, RGPD art. 5).
  public static let notesLimit = 500

  public init(
    id: ID, version: Int = 1, company: Company.ID, site: Site.ID? = nil, kind: ActivityKind,
    state: ActivityState = .done, axis: CircularAxis = .partnerships, on: Day,
    from: ClockTime? = nil, to: ClockTime? = nil, agent: Agent.ID, agentName: String,
    establishment: Establishment.ID? = nil, contacts: [Contact.ID] = [],
    purposes: Set<Purpose> = [], results: Set<ActivityResult> = [],
    notes: String = "", place: ActivityPlace = .atCompany, needsNothing: Bool = false
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.site = site
    self.kind = kind
    self.state = state
    self.axis = axis
    self.on = on
    self.from = from
    self.to = to
    self.agent = agent
    self.agentName = agentName
    self.establishment = establishment
    self.contacts = contacts
    self.purposes = purposes
    self.results = results
    self.notes = notes
    self.place = place
    self.needsNothing = needsNothing
  }
}
