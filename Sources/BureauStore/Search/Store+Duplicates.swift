public import BureauDomain
internal import GRDB

extension Store {
  /// Companies that may be the one being typed (check CO-03): a name that resembles it in the same
  /// postal code, the same phone or the same e-mail.
  public func likelyDuplicates(
    name: String, postalCode: PostalCode?, phone: Phone? = nil, email: Email? = nil,
    excluding own: Company.ID? = nil
  ) throws(StoreError) -> [CompanyLine] {
    try snapshot { db in
      var ids: Set<String> = []
      if let postalCode { ids.formUnion(try Self.namesakes(of: name, at: postalCode, in: db)) }
      if let phone {
        ids.formUnion(
          try Self.ids(
            """
            SELECT company FROM contact WHERE phone = ?1
            UNION SELECT company FROM site WHERE switchboard = ?1
            """, phone.rawValue, in: db))
      }
      if let email {
        ids.formUnion(
          try Self.ids("SELECT company FROM contact WHERE email = ?", email.rawValue, in: db))
      }
      if let own { ids.remove(own.rawValue) }
      return try CompanyLine.fetch(ids, in: db)
    }
  }

  /// The sites of the postal code bear one word of the name at least: the index finds them.
  private static func namesakes(
    of name: String, at postalCode: PostalCode, in db: Database
  ) throws -> [String] {
    let typed = NameWords(name)
    guard !typed.words.isEmpty else { return [] }
    let anyWord = typed.words.sorted().map { "\"" + $0 + "\"" }.joined(separator: " OR ")
    let pattern = "\"" + postalCode.rawValue + "\" AND (" + anyWord + ")"
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT company.id, company.name FROM company_search
          CROSS JOIN company ON company.rowid = company_search.rowid
          WHERE company_search MATCH ? AND EXISTS (
            SELECT 1 FROM site WHERE site.company = company.id AND site.postal_code = ?)
          """), arguments: [pattern, postalCode.rawValue])
    var ids: [String] = []
    while let row = try rows.next() {
      var reader = RowReader(row)
      let id = try reader.text()
      if typed.resembles(NameWords(try reader.text())) { ids.append(id) }
    }
    return ids
  }

  private static func ids(_ sql: String, _ value: String, in db: Database) throws -> [String] {
    try String.fetchAll(db.cachedStatement(sql: sql), arguments: [value])
  }
}
