internal import BureauDomain
internal import BureauStore

/// Invents the firms of the portfolio.
struct DemoFirms {
  let store: Store
  let calendar: DemoCalendar
  let officer: Agent
  var random: DemoRandom

  private let towns: [DemoTown]
  private var names: Set<String> = []
  private var people = 0

  init(_ store: Store, _ calendar: DemoCalendar, officer: Agent, _ random: DemoRandom) throws {
    self.store = store
    self.calendar = calendar
    self.officer = officer
    self.random = random
    towns = try DemoTown.all()
  }

  /// Two hundred firms or so, in no order.
  mutating func all() throws -> [DemoFirm] {
    let fates = DemoFate.allCases.flatMap { Array(repeating: $0, count: $0.count) }
      .shuffled(using: &random)
    var dues = Self.pressing
    return try fates.enumerated().map { index, fate in
      var due: Int?
      if fate.isAlive, random.happens(fate == .partner ? 45 : 60) || !dues.isEmpty {
        due = dues.popLast() ?? random.number(1...Self.horizon)
      }
      return try firm(index, fate, due: due)
    }
  }

  /// What waits for today, in days: late, due today, due tomorrow.
  private static let pressing = [1, 1, 0, 0, 0, 0, -1, -2, -2, -3, -5, -6, -9, -14]
  /// Actions are planned so many days ahead at most.
  private static let horizon = 60

  private mutating func firm(_ index: Int, _ fate: DemoFate, due: Int?) throws -> DemoFirm {
    let trade = DemoTrade.asked[index % DemoTrade.asked.count]
    let (family, name) = newName(trade)
    let isOld = fate == .strongPartner || random.happens(fate == .partner ? 70 : 40)
    let site = try site(index, trade, fate)
    var company = Company(
      id: site.company, name: name, siren: site.siret?.siren, relation: relation(fate, isOld),
      source: isOld ? .file : random.pick(CompanySource.allCases.filter { $0 != .file }),
      tags: tags(trade, fate), notes: random.happens(30) ? random.pick(DemoNotes.records) : "")
    if let due, fate == .prospect {
      company.nextAction = NextAction(
        kind: random.pick([.call, .call, .visit]), due: calendar.due(due), owner: officer.id,
        ownerName: officer.name, note: random.pick(DemoNotes.firstCalls))
    }
    let contacts = try contacts(at: site, trade, fate, family: family, firm: name)
    return DemoFirm(
      fate: fate, trade: trade, isOld: isOld, due: due,
      new: NewCompany(company: company, site: site, contacts: contacts))
  }

  private mutating func newName(_ trade: DemoTrade) -> (family: String, name: String) {
    while true {
      let family = random.pick(DemoPeople.surnames)
      let name = random.pick(trade.names).replacing("*", with: family)
      if names.insert(name).inserted { return (family, name) }
    }
  }

  private mutating func site(_ index: Int, _ trade: DemoTrade, _ fate: DemoFate) throws -> Site {
    let town = random.pick(towns)
    return Site(
      id: store.newIdentifier(), company: store.newIdentifier(),
      siret: try DemoNumbers.siret(index),
      address: "\(random.number(1...98)) \(random.pick(DemoPeople.streets))",
      postalCode: town.postalCode, commune: town.commune, town: town.name,
      coordinates: town.coordinates, naf: try NafCode(parsing: trade.naf, revision: .rev2),
      workforce: random.pick(trade.sizes),
      switchboard: random.happens(70) ? try DemoNumbers.switchboard(index) : nil,
      diffusion: fate == .limited ? .partial : .full)
  }

  private mutating func relation(_ fate: DemoFate, _ isOld: Bool) -> Relation {
    guard isOld else { return Relation() }
    let since = calendar.first.adding(days: -random.number(20...900))
    switch fate {
    case .partner, .shutDown, .retired, .avoid, .dormant:
      return Relation(stage: .partner, since: since, author: officer.name)
    case .strongPartner: return Relation(stage: .strongPartner, since: since, author: officer.name)
    default: return Relation()
    }
  }

  private mutating func tags(_ trade: DemoTrade, _ fate: DemoFate) -> [String] {
    var tags = [trade.tag]
    guard fate == .partner || fate == .strongPartner else { return tags }
    if random.happens(25) { tags.append("jury") }
    if random.happens(20) { tags.append("forum") }
    if random.happens(20) { tags.append("taxe \(calendar.today.year)") }
    return tags
  }

  private mutating func contacts(
    at site: Site, _ trade: DemoTrade, _ fate: DemoFate, family: String, firm: String
  ) throws -> [Contact] {
    if fate == .prospect, random.happens(45) { return [] }
    var contacts = [
      try contact(
        at: site, family, trade.titles.head,
        random.happens(40) ? [.signatory, .tutor] : [.signatory],
        firm)
    ]
    let isWellKnown = fate == .partner || fate == .strongPartner || fate == .avoid
    if isWellKnown, random.happens(fate == .strongPartner ? 100 : 60) {
      let roles: Set<ContactRole> = random.happens(20) ? [.tutor, .juror] : [.tutor]
      contacts.append(
        try contact(
          at: site, random.pick(DemoPeople.surnames), trade.titles.tutor, roles, firm))
    }
    return contacts
  }

  private mutating func contact(
    at site: Site, _ family: String, _ title: String, _ roles: Set<ContactRole>, _ firm: String
  ) throws -> Contact {
    people += 1
    let name = "\(random.pick(DemoPeople.firstNames)) \(family)"
    let hasEmail = random.happens(65)
    return Contact(
      id: store.newIdentifier(), company: site.company, site: site.id, name: name, title: title,
      roles: roles,
      phone: !hasEmail || random.happens(60) ? try DemoNumbers.mobile(people) : nil,
      email: hasEmail ? try DemoNumbers.email(of: name, at: firm) : nil)
  }
}
