internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A place of a company: a new one, or changes to one.
struct SiteDraft: EditDraft {
  var company: Company.ID
  var companyName: String
  /// nil for a new place.
  var site: Site?
  var siret: String
  var siretMotive: String
  var sign: String
  var address: String
  var postalCode: String
  var town: Choice
  var naf: String
  var workforce: Choice
  var switchboard: String
  var works: WorksTyped

  static let form = "site"
  var recordID: String? { site?.id.rawValue ?? "\(company.rawValue)+site" }
  var title: String { "\(companyName) > \(site == nil ? "Nouveau lieu" : "Lieu")" }

  init(_ company: Company, _ site: Site?) {
    self.init(of: company.id, named: company.name, site)
  }

  private init(of company: Company.ID, named companyName: String, _ site: Site?) {
    self.company = company
    self.companyName = companyName
    self.site = site
    siret = site?.siret?.description ?? ""
    siretMotive = site?.siretMotive ?? ""
    sign = site?.sign ?? ""
    address = site?.address ?? ""
    postalCode = site?.postalCode?.description ?? ""
    town = Choice(id: site?.commune?.description ?? "", text: site?.town ?? "")
    naf = site?.naf?.code ?? ""
    workforce = site?.workforce.map { Choices.of($0, $0.label) } ?? Choice()
    switchboard = site?.switchboard?.description ?? ""
    works = WorksTyped(site?.regulatedWorks)
  }

  static func fields(of draft: SiteDraft) -> [Field<SiteDraft, Context>] {
    [
      Field(
        FieldName.siret.rawValue, "SIRET", section: draft.companyName, .siret(\.siret), width: 22,
        checks: [.co01],
        hint: "14 chiffres ; les espaces ne comptent pas.", advancesAt: 14),
      Field(
        FieldName.siretMotive.rawValue, "Sans SIRET", .words(\.siretMotive, limit: 60),
        hint: "Pourquoi : entreprise étrangère, en création, Monaco …"),
      Field("sign", "Enseigne", .words(\.sign), hint: "Le nom sur la porte, s'il est autre."),
      Field("address", "Adresse", .words(\.address, limit: 120), hint: "Numéro et rue."),
    ] + SiteFields.town(\.postalCode, \.town) + SiteFields.activity(\.naf, \.workforce) + [
      Field("switchboard", "Standard", .phone(\.switchboard), width: 20)
    ] + WorksFields.of(\.works.declaredOn, \.works.until, "de l'entreprise")
  }

  func sides(_ theirs: Conflict.Record) -> (base: SiteDraft, theirs: SiteDraft)? {
    guard case .site(let record) = theirs, let site else { return nil }
    return (
      SiteDraft(of: company, named: companyName, site),
      SiteDraft(of: company, named: companyName, record)
    )
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing =
      SiteFields.problems(
        siret: siret, motive: siretMotive, postalCode: postalCode, naf: naf, phone: switchboard)
      + works.problems(context)
    guard let number = try? Siret(parsing: siret), number != site?.siret,
      let id = try context.store.company(withSiret: number),
      let file = try context.store.companyFile(id)
    else { return typing }
    return typing + [Problems.of(CO01.known(number, as: file.company.name))]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = site ?? Site(id: context.store.newIdentifier(), company: company)
    changed.siret = try? Siret(parsing: siret)
    changed.siretMotive = siretMotive
    changed.sign = sign
    changed.address = address
    changed.postalCode = try? PostalCode(parsing: postalCode)
    changed.commune = try? InseeCode(parsing: town.id)
    changed.town = town.text
    changed.coordinates = changed.commune.flatMap { Reference.commune($0)?.coordinates }
    changed.naf = naf == site?.naf?.code ? site?.naf : try? NafCode(parsing: naf)
    changed.workforce = WorkforceBand(rawValue: workforce.id)
    changed.switchboard = try? Phone(parsing: switchboard)
    changed.regulatedWorks = works.value(context)
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Lieu enregistré."), then: .pop)
  }
}
