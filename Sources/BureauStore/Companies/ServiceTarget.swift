public import BureauDomain

/// What can be put out of service and back.
public enum ServiceTarget: Hashable, Codable, Sendable {
  case company(Company.ID)
  case site(Site.ID)
  case contact(Contact.ID)

  /// The table of the record, which begins the names of acts in the audit.
  var kind: String {
    switch self {
    case .company: Company.table
    case .site: Site.table
    case .contact: Contact.table
    }
  }

  var name: String {
    switch self {
    case .company(let id): id.rawValue
    case .site(let id): id.rawValue
    case .contact(let id): id.rawValue
    }
  }
}
