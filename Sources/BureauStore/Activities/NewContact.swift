public import BureauDomain

/// Somebody met for the first time.
public struct NewContact: Hashable, Codable, Sendable {
  public var name: String
  public var title: String
  public var roles: Set<ContactRole>
  public var phone: Phone?
  public var email: Email?
  public var training: TutorTraining

  public init(
    name: String, title: String = "", roles: Set<ContactRole> = [], phone: Phone? = nil,
    email: Email? = nil, training: TutorTraining = .none
  ) {
    self.name = name
    self.title = title
    self.roles = roles
    self.phone = phone
    self.email = email
    self.training = training
  }

  func contact(_ id: Contact.ID, of company: Company.ID, at site: Site.ID?) -> Contact {
    Contact(
      id: id, company: company, site: site, name: name, title: title, roles: roles, phone: phone,
      email: email, training: training)
  }
}
