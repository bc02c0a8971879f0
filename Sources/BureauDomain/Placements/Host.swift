/// Who takes a learner (« lieu d'accueil »), and how that was agreed.
public struct Host: Hashable, Codable, Sendable {
  public var company: Company.ID
  /// As lists show it; read from the company.
  public var companyName: String
  public var site: Site.ID?
  public var tutor: Contact.ID?
  /// As lists show it; read from the contact.
  public var tutorName: String
  /// When the company said yes (« accord oral »).
  public var agreedOn: Day
  /// The agent who noted it.
  public var agreedBy: String

  public init(
    company: Company.ID, companyName: String = "", site: Site.ID? = nil, tutor: Contact.ID? = nil,
    tutorName: String = "", agreedOn: Day, agreedBy: String
  ) {
    self.company = company
    self.companyName = companyName
    self.site = site
    self.tutor = tutor
    self.tutorName = tutorName
    self.agreedOn = agreedOn
    self.agreedBy = agreedBy
  }
}
