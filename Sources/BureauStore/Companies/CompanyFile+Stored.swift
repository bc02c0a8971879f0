internal import BureauDomain
internal import GRDB

extension CompanyFile {
  /// So many activities are read with a record; the others by pages.
  static let activityLimit = 50

  static func fetch(_ id: Company.ID, in db: Database) throws -> CompanyFile? {
    guard let company = try Company.fetch(id, in: db) else { return nil }
    let own = Condition(" WHERE company = ? ORDER BY rowid", [id.rawValue])
    return CompanyFile(
      company: company,
      sites: try Site.fetchAll(own, in: db),
      contacts: try Contact.fetchAll(own, in: db),
      offers: try Offer.fetchAll(
        Condition(" WHERE company = ? ORDER BY day DESC, rowid DESC", [id.rawValue]), in: db),
      activities: try Activity.fetchAll(
        Condition(
          " WHERE company = ? ORDER BY day DESC, rowid DESC LIMIT ?",
          [id.rawValue, activityLimit]), in: db),
      lastContactOn: try lastContact(of: id, in: db),
      guides: try SentGuide.fetchAll(
        Condition(" WHERE company = ? ORDER BY day DESC, rowid DESC", [id.rawValue]), in: db))
  }

  /// The last day somebody of the company was reached.
  static func lastContact(of id: Company.ID, in db: Database) throws -> Day? {
    let sql = "SELECT max(day) FROM activity WHERE company = ? AND is_contact = 1"
    return try String.fetchOne(db.cachedStatement(sql: sql), arguments: [id.rawValue])
      .flatMap(Day.init(iso:))
  }
}
