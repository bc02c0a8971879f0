internal import BureauDomain
internal import BureauStore

extension CompanyRow {
  /// What the tag of a record says that resembles another one.
  static let duplicateTag = "doublon probable"

  var readSiret: Siret? {
    switch siret {
    case .sound(let siret), .padded(let siret): siret
    case .absent, .refused: nil
    }
  }

  /// The records of a company that is new to the base.
  func newCompany(
    store: Store, communes: inout Communes, isLikelyDuplicate: Bool
  ) -> NewCompany {
    let company = Company(
      id: store.newIdentifier(), name: name, siren: readSiret?.siren, source: .file,
      tags: isLikelyDuplicate ? [Self.duplicateTag] : [], notes: shortNotes)
    let site = site(of: company.id, store: store, communes: &communes)
    return NewCompany(company: company, site: site, contacts: contacts(at: site, store: store))
  }

  /// The site of the record.
  func site(of company: Company.ID, store: Store, communes: inout Communes) -> Site {
    let commune = communes.commune(address.town, at: address.postalCode)
    return Site(
      id: store.newIdentifier(), company: company, siret: readSiret,
      siretMotive: readSiret == nil ? "fichier repris sans SIRET" : "", sign: sign,
      address: address.street, postalCode: address.postalCode, commune: commune?.code,
      town: commune?.name ?? address.town, naf: naf, workforce: workforce, switchboard: phone)
  }

  /// The person of the record; an e-mail address without a name is the reception's.
  func contacts(at site: Site, store: Store) -> [Contact] {
    guard !contactName.isEmpty || email != nil || mobile != nil else { return [] }
    return [
      Contact(
        id: store.newIdentifier(), company: site.company, site: site.id,
        name: contactName.isEmpty ? "Accueil" : contactName,
        title: contactName.isEmpty ? "" : contactTitle, phone: mobile, email: email)
    ]
  }

  /// Whether the notes are longer than a record keeps.
  var hasLongNotes: Bool { notes.count > Company.notesLimit }

  private var shortNotes: String {
    hasLongNotes ? notes.prefix(Company.notesLimit - 1) + "…" : notes
  }
}
