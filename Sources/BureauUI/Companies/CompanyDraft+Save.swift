internal import BureauDomain
internal import BureauStore
internal import TextUI

extension CompanyDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing =
      SiteFields.problems(
        siret: siret, motive: siretMotive, postalCode: postalCode, naf: naf, phone: switchboard)
      + [
        Problems.missing(FieldName.name.rawValue, name, "Donnez la raison sociale."),
        Problems.reading(FieldName.phone.rawValue, phone, Phone.init(parsing:)),
        Problems.reading(FieldName.email.rawValue, email, Email.init(parsing:)),
      ].compactMap { $0 }
    return typing + (try known(context)) + reachable
  }

  /// The record this one repeats or resembles, which F7 opens.
  func rival(_ context: Context) throws -> Company.ID? {
    if let siret = try? Siret(parsing: siret), let id = try context.store.company(withSiret: siret)
    {
      return id
    }
    return try duplicates(context).first?.id
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let new = newCompany(context)
    let id = try context.store.addCompany(
      new, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(Notice("Entreprise créée : \(name)."), then: .replace(CompanyRecordPane(id)))
  }

  private func known(_ context: Context) throws -> [FieldProblem] {
    if let siret = try? Siret(parsing: siret), let id = try context.store.company(withSiret: siret),
      let file = try context.store.companyFile(id)
    {
      return [Problems.of(CO01.known(siret, as: file.company.name))]
    }
    let names = try duplicates(context).map { $0.town.isEmpty ? $0.name : "\($0.name), \($0.town)" }
    return [CO03.violation(likelyDuplicates: names)].compactMap { $0 }.map(Problems.of)
  }

  private func duplicates(_ context: Context) throws -> [CompanyLine] {
    try context.store.likelyDuplicates(
      name: name, postalCode: try? PostalCode(parsing: postalCode),
      phone: (try? Phone(parsing: phone)) ?? (try? Phone(parsing: switchboard)),
      email: try? Email(parsing: email), excluding: nil)
  }

  private var reachable: [FieldProblem] {
    guard !contact.isEmpty, phone.isEmpty, email.isEmpty, switchboard.isEmpty else { return [] }
    let person = Contact(
      id: .init(rawValue: ""), company: .init(rawValue: ""), name: contact)
    return [CO02.violation(person)].compactMap { $0 }.map(Problems.of)
  }

  private func newCompany(_ context: Context) -> NewCompany {
    let id: Company.ID = context.store.newIdentifier()
    let number = try? Siret(parsing: siret)
    let company = Company(
      id: id, name: name.trimmingSpaces, siren: number?.siren,
      source: CompanySource(rawValue: source.id) ?? .wordOfMouth, tags: Tags.parse(tags),
      notes: notes)
    let commune = try? InseeCode(parsing: town.id)
    let site = Site(
      id: context.store.newIdentifier(), company: id, siret: number, siretMotive: siretMotive,
      sign: sign, address: address, postalCode: try? PostalCode(parsing: postalCode),
      commune: commune, town: town.text,
      coordinates: commune.flatMap { Reference.commune($0)?.coordinates },
      naf: try? NafCode(parsing: naf), workforce: WorkforceBand(rawValue: workforce.id),
      switchboard: try? Phone(parsing: switchboard))
    let person = Contact(
      id: context.store.newIdentifier(), company: id, site: site.id, name: contact,
      title: contactTitle, phone: try? Phone(parsing: phone), email: try? Email(parsing: email))
    return NewCompany(company: company, site: site, contacts: contact.isEmpty ? [] : [person])
  }
}
