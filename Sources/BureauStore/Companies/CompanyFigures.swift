internal import BureauDomain
internal import GRDB

/// What lists show, sort and search of a company: made from all its records, written beside them
/// by every act that changes one.
enum CompanyFigures {
  static func refresh(_ id: Company.ID, in db: Database) throws {
    guard let company = try Company.fetch(id, in: db) else { throw StoreError.notFound }
    let own = Condition(" WHERE company = ? ORDER BY rowid", [id.rawValue])
    let sites = try Site.fetchAll(own, in: db)
    let contacts = try Contact.fetchAll(own, in: db)
    let main = sites.first { $0.closing == nil } ?? sites.first
    let contact = contacts.first { $0.closing == nil }
    let phone = contact?.phone ?? main?.switchboard
    let sortKey = SortKey.of(company.name)
    let text = searchText(company, sites, contacts)
    try index(text, of: id, in: db)
    try db.cachedStatement(sql: update).execute(arguments: [
      sortKey, main?.sign ?? "", main?.town ?? "",
      Fold.key(main?.town ?? "") + "\u{1}" + sortKey, main?.postalCode?.rawValue ?? "",
      contact?.name ?? "", phone?.description ?? "",
      try CompanyFile.lastContact(of: id, in: db)?.iso ?? "", try openPlaces(of: id, in: db),
      company.relation.stage.order, text, id.rawValue,
    ])
  }

  private static let update = """
    UPDATE company SET sort_key = ?, sign = ?, town = ?, town_key = ?, postal_code = ?,
      contact_name = ?, phone = ?, last_contact_on = ?, open_places = ?, stage_order = ?,
      search_text = ?
    WHERE id = ?
    """

  private static func openPlaces(of id: Company.ID, in db: Database) throws -> Int {
    let sql = "SELECT ifnull(sum(places), 0) FROM offer WHERE company = ? AND is_open = 1"
    return try Int.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue]) ?? 0
  }

  private static func index(_ text: String, of id: Company.ID, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid, search_text FROM company WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return }
    var reader = RowReader(row)
    try SearchIndex.company.replace(
      rowid: try reader.next(), old: try reader.text(), with: text, in: db)
  }

  private static func searchText(_ company: Company, _ sites: [Site], _ contacts: [Contact])
    -> String
  {
    var parts = [company.name, company.siren?.rawValue ?? ""] + company.tags
    for site in sites {
      parts += [site.sign, site.town, site.postalCode?.rawValue ?? "", site.siret?.rawValue ?? ""]
      parts += site.switchboard.map(SearchText.of) ?? []
    }
    for contact in contacts {
      parts += [contact.name, contact.email?.rawValue ?? ""]
      parts += contact.phone.map(SearchText.of) ?? []
    }
    return SearchText.of(parts)
  }
}
