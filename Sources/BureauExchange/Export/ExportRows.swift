internal import BureauDomain
internal import BureauStore

/// The rows an export makes of a record, in the order of the columns of its subject.
enum ExportRows {
  static func directory(_ entry: DirectoryEntry) -> [ExportValue] {
    [
      .text(entry.siret.rawValue), .text(entry.name), .text(entry.sign), .text(entry.address),
      .text(entry.postalCode?.rawValue ?? ""), .text(entry.town),
      .text(entry.commune?.rawValue ?? ""), .text(entry.naf?.code ?? ""),
      .text(entry.naf?.revision.description ?? ""), .text(entry.workforce?.label ?? ""),
      .flag(entry.diffusion == .partial), .flag(entry.isActive), .flag(entry.adopted != nil),
    ]
  }

  /// A row for each site.
  static func companies(_ file: CompanyFile) -> [[ExportValue]] {
    file.sites.map { company(file, $0) }
  }

  private static func company(_ file: CompanyFile, _ site: Site) -> [ExportValue] {
    let company = file.company
    let closing = site.closing ?? company.closing
    let places = file.offers.filter { $0.state.isOpen && ($0.site ?? site.id) == site.id }
    return [
      .text(company.name), .text(company.siren?.rawValue ?? ""),
      .text(site.siret?.rawValue ?? ""), .text(site.sign), .text(site.address),
      .text(site.postalCode?.rawValue ?? ""), .text(site.town),
      .text(site.commune?.rawValue ?? ""), .text(site.naf?.code ?? ""),
      .text(site.naf?.revision.description ?? ""), .text(site.workforce?.label ?? ""),
      .text(site.switchboard?.description ?? ""), .text(company.relation.stage.label),
      .text(company.relation.motive), .text(Solicitation(company, site).rawValue),
      .text(company.source.label), .text(company.tags.joined(separator: ", ")),
      .number(places.reduce(0) { $0 + $1.places }), .day(file.lastContactOn),
      .text(company.nextAction?.kind.label ?? ""), .day(company.nextAction?.due),
      .text(company.nextAction?.ownerName ?? ""), .flag(closing != nil),
      .text(closing?.motive ?? ""), .text(company.notes),
    ]
  }

  static func contacts(_ file: CompanyFile) -> [[ExportValue]] {
    file.contacts.map { contact in
      let site = file.sites.first { $0.id == contact.site } ?? file.mainSite
      let roles = ContactRole.allCases.filter(contact.roles.contains).map(\.label)
      return [
        .text(file.company.name), .text(site?.siret?.rawValue ?? ""), .text(site?.town ?? ""),
        .text(contact.name), .text(contact.title), .text(roles.joined(separator: ", ")),
        .text(contact.phone?.description ?? ""), .text(contact.email?.address ?? ""),
        .text(contact.training.label), .text(Solicitation(file.company, site).rawValue),
        .flag(contact.closing != nil || file.company.closing != nil),
      ]
    }
  }

  static func activity(
    _ line: ActivityLine, _ file: CompanyFile
  ) -> [ExportValue] {
    let activity = line.activity
    let site = file.sites.first { $0.id == activity.site } ?? file.mainSite
    let purposes = Purpose.allCases.filter(activity.purposes.contains).map(\.label)
    let results = ActivityResult.allCases.filter(activity.results.contains).map(\.label)
    return [
      .day(activity.on), .text(activity.from?.french ?? ""), .text(activity.to?.french ?? ""),
      .text(file.company.name), .text(site?.siret?.rawValue ?? ""), .text(site?.town ?? ""),
      .text(activity.kind.label), .text(activity.state.label), .text(activity.axis.label),
      .text(activity.agentName), .text(purposes.joined(separator: ", ")),
      .text(results.joined(separator: ", ")), .text(line.contactNames.joined(separator: ", ")),
      .text(activity.place.label), .text(activity.notes), .text(line.schoolName),
    ]
  }
}
