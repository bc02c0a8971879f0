internal import BureauDomain
internal import BureauStore

/// Writes the sample portfolio as its agents would have: firms, activities, relations, next
/// actions.
struct SamplePortfolio {
  let school: SampleSchool

  private var store: Store { school.store }

  func fill() throws {
    var firms: [Int: NewCompany] = [:]
    for firm in SampleFirms.all {
      let new = records(of: firm)
      _ = try store.addCompany(new, by: school.session, key: school.key())
      firms[firm.seed] = new
    }
    for visit in SampleVisits.all {
      guard let firm = firms[visit.firm] else { throw StoreError.notFound }
      let session = Session(agent: school.agents[visit.agent.rawValue])
      _ = try store.log(entry(visit, with: firm), by: session, key: school.key())
    }
    for firm in SampleFirms.all {
      guard let id = firms[firm.seed]?.company.id else { throw StoreError.notFound }
      try settle(firm, id)
    }
  }

  /// The stage set by hand, the next action, the end of service.
  private func settle(_ firm: SampleFirm, _ id: Company.ID) throws {
    if let relation = firm.relation, let since = relation.since {
      try store.changeRelation(
        of: [id], to: relation.stage, motive: relation.motive, on: since, by: school.session,
        key: school.key())
    }
    if let next = firm.next, var company = try store.companyFile(id)?.company {
      let owner = school.agents[next.owner.rawValue]
      company.nextAction = NextAction(
        kind: next.kind, due: Day(sample: next.due), owner: owner.id, ownerName: owner.name,
        note: next.note)
      try store.update(company, by: school.session, key: school.key())
    }
    if let closing = firm.closing {
      try store.close(.company(id), closing, by: school.session, key: school.key())
    }
  }

  private func records(of firm: SampleFirm) -> NewCompany {
    let company = Company(
      id: store.newIdentifier(), name: firm.name, source: firm.source, tags: firm.tags,
      notes: firm.notes)
    let site = Site(
      id: store.newIdentifier(), company: company.id, siret: Siret(sampleFirm: firm.seed),
      sign: firm.sign, address: firm.address, postalCode: firm.town.postalCode,
      commune: firm.town.commune, town: firm.town.name, naf: NafCode(sample: firm.naf),
      workforce: firm.workforce, switchboard: firm.switchboard.map(Phone.init(sample:)))
    let contacts = firm.people.map { person in
      Contact(
        id: store.newIdentifier(), company: company.id, site: site.id, name: person.name,
        title: person.title, roles: person.roles, phone: person.phone.map(Phone.init(sample:)),
        email: person.email.map(Email.init(sample:)), training: person.training)
    }
    return NewCompany(company: company, site: site, contacts: contacts)
  }

  private func entry(_ visit: SampleVisit, with firm: NewCompany) throws -> ActivityLog {
    ActivityLog(
      target: .company(firm.company.id), site: firm.site.id, kind: visit.kind, state: visit.state,
      axis: visit.axis, on: Day(sample: visit.on),
      from: try visit.from.map { try ClockTime(parsing: $0) },
      to: try visit.to.map { try ClockTime(parsing: $0) },
      agent: school.agents[visit.agent.rawValue].id,
      contacts: visit.met.map { firm.contacts[$0].id }, purposes: visit.purposes,
      results: visit.results, offers: visit.offers, notes: visit.notes, place: visit.place)
  }
}
