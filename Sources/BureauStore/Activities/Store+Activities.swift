public import BureauDomain
internal import GRDB

extension Store {
  /// The activities of a company by anybody, newest first; those before a key, or the latest.
  public func activities(
    of company: Company.ID, before key: PageKey? = nil, limit: Int
  ) throws(StoreError) -> Page<ActivityLine> {
    try snapshot { db in
      let walk = Walk(column: "day", key: key, rises: false)
      let own = Condition("company = ?", [company.rawValue])
      let conditions = [own] + [walk.condition].compactMap { $0 }
      let activities = try Activity.fetchAll(
        Condition(
          conditions.whereClause + walk.order + " LIMIT ?",
          conditions.arguments + [(limit + 1).databaseValue]),
        in: db)
      let schools = try Establishment.all(in: db)
      return Page(
        lines: try activities.prefix(limit).map { try ActivityLine($0, among: schools, in: db) },
        hasMore: activities.count > limit)
    }
  }

  /// What an agent logged last of this kind, whatever day it was on: what Ctrl-G copies from.
  public func lastActivity(
    by agent: Agent.ID, kind: ActivityKind
  ) throws(StoreError) -> ActivityFile? {
    try snapshot { db in
      let activities = try Activity.fetchAll(
        Condition(
          " WHERE agent = ? AND kind = ? ORDER BY rowid DESC LIMIT 1",
          [agent.rawValue, kind.rawValue]), in: db)
      return try activities.first.map { try ActivityFile($0, in: db) }
    }
  }

  /// One activity with the records it brought, nil if there is none.
  public func activityFile(_ id: Activity.ID) throws(StoreError) -> ActivityFile? {
    try snapshot { db in
      try Activity.fetch(id, in: db).map { try ActivityFile($0, in: db) }
    }
  }
}

extension ActivityLine {
  fileprivate init(
    _ activity: Activity, among schools: [Establishment], in db: Database
  ) throws {
    let rowid = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT rowid FROM activity WHERE id = ?"),
      arguments: [activity.id.rawValue])
    guard let rowid else { throw StoreError.notFound }
    key = PageKey(value: .text(activity.on.iso), rowid: rowid)
    self.activity = activity
    contactNames = try activity.fetchContacts(in: db).map(\.name)
    schoolName = activity.school(among: schools)?.name ?? ""
  }
}

extension ActivityFile {
  fileprivate init(_ activity: Activity, in db: Database) throws {
    self.activity = activity
    companyName = try Company.existing(activity.company, in: db).name
    let schools = try Establishment.all(in: db)
    school = schools.count > 1 ? activity.school(among: schools) : nil
    contacts = try activity.fetchContacts(in: db)
    offers = try Offer.fetchAll(
      Condition(" WHERE activity = ? ORDER BY rowid", [activity.id.rawValue]), in: db)
  }
}

extension Activity {
  /// The school it served.
  fileprivate func school(among schools: [Establishment]) -> Establishment? {
    schools.first { $0.id == establishment } ?? schools.first
  }

  /// The people met, in the order they were entered.
  fileprivate func fetchContacts(in db: Database) throws -> [Contact] {
    try contacts.map { try Contact.existing($0, in: db) }
  }
}
