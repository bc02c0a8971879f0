public import BureauDomain
internal import GRDB

/// A company to be added, with its first site and the people known there. Their ids come from
/// ``Store/newIdentifier()``; the site and the contacts name the company.
public struct NewCompany: Hashable, Sendable {
  public var company: Company
  public var site: Site
  public var contacts: [Contact]

  public init(company: Company, site: Site, contacts: [Contact] = []) {
    self.company = company
    self.site = site
    self.contacts = contacts
  }

  /// Writes the records. A company without a SIREN takes that of its site.
  ///
  /// - Throws: ``StoreError/duplicate(_:)`` if the SIRET or the SIREN is already known.
  func insert(_ stamp: Stamp, in db: Database) throws {
    var company = company
    company.siren = company.siren ?? site.siret?.siren
    if let known = try company.siren.flatMap({ try Company.id(withSiren: $0, in: db) }) {
      throw StoreError.duplicate(known)
    }
    try company.insert(stamp, in: db)
    try site.assertNew(in: db)
    try site.insert(stamp, in: db)
    for contact in contacts { try contact.insert(stamp, in: db) }
    try CompanyFigures.refresh(company.id, in: db)
  }
}
