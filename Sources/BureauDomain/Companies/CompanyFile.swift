/// Everything known of one company, as its record shows it (« fiche »).
public struct CompanyFile: Hashable, Sendable {
  public var company: Company
  public var sites: [Site]
  public var contacts: [Contact]
  public var offers: [Offer]
  /// The latest activities, by anybody, newest first.
  public var activities: [Activity]
  public var lastContactOn: Day?
  /// The guides given to it, newest first (FAQ 5).
  public var guides: [SentGuide]

  public init(
    company: Company, sites: [Site] = [], contacts: [Contact] = [], offers: [Offer] = [],
    activities: [Activity] = [], lastContactOn: Day? = nil, guides: [SentGuide] = []
  ) {
    self.company = company
    self.sites = sites
    self.contacts = contacts
    self.offers = offers
    self.activities = activities
    self.lastContactOn = lastContactOn
    self.guides = guides
  }

  /// The site shown first: the oldest one still in service.
  public var mainSite: Site? { sites.main }
}

extension [Site] {
  /// The oldest one still in service, else the oldest.
  public var main: Site? { first { $0.closing == nil } ?? first }
}
