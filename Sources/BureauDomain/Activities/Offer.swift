/// Places a company offers (« offre de places »): formation × period × number.
public struct Offer: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Offer>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var site: Site.ID?
  /// The activity it came from, if any.
  public var activity: Activity.ID?
  public var formation: Formation
  /// The period in the words of the office: « PFMP 2 », « 16/11–11/12 ».
  public var period: String
  public var places: Int
  public var state: OfferState
  public var on: Day

  public init(
    id: ID, version: Int = 1, company: Company.ID, site: Site.ID? = nil,
    activity: Activity.ID? = nil, formation: Formation, period: String, places: Int,
    state: OfferState = .announced, on: Day
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.site = site
    self.activity = activity
    self.formation = formation
    self.period = period
    self.places = places
    self.state = state
    self.on = on
  }
}
