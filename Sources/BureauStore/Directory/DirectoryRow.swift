internal import BureauDomain
internal import GRDB

/// A row of the directory with what only the store knows of it.
struct DirectoryRow {
  let rowid: Int64
  let searchText: String
  let entry: DirectoryEntry

  static func fetch(_ siret: Siret, in db: Database) throws -> DirectoryRow? {
    let row = try Row.fetchOne(db.cachedStatement(sql: select), arguments: [siret.rawValue])
    guard let row else { return nil }
    var reader = RowReader(row)
    return try DirectoryRow(&reader, siret: siret)
  }

  static func insert(_ entry: DirectoryEntry, in db: Database) throws {
    let text = searchText(of: entry)
    try db.cachedStatement(sql: insert).execute(arguments: arguments(entry, text))
    try SearchIndex.directory.replace(rowid: db.lastInsertedRowID, with: text, in: db)
  }

  /// Writes an entry over this row.
  func replace(with entry: DirectoryEntry, in db: Database) throws {
    let text = Self.searchText(of: entry)
    try SearchIndex.directory.replace(rowid: rowid, old: searchText, with: text, in: db)
    try db.cachedStatement(sql: Self.update)
      .execute(arguments: Self.arguments(entry, text) + [rowid])
  }

  private init(_ row: inout RowReader, siret: Siret) throws {
    rowid = try row.next()
    searchText = try row.text()
    entry = DirectoryEntry(
      siret: siret, name: try row.text(), sign: try row.text(), address: try row.text(),
      postalCode: try row.optional(), commune: try row.optional(), town: try row.text(),
      naf: try row.optional(), workforce: try row.optional(), diffusion: try row.value(),
      isActive: try row.flag(), adopted: try row.optionalID())
  }

  private static let select = """
    SELECT rowid, search_text, name, sign, address, postal_code, commune, town, naf, workforce,
      diffusion, is_active, (SELECT company FROM site WHERE site.siret = directory.siret)
    FROM directory WHERE siret = ?
    """

  private static let insert = """
    INSERT INTO directory (siret, name, sign, address, postal_code, commune, town, naf, workforce,
      diffusion, is_active, sort_key, search_text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static let update = """
    UPDATE directory SET siret = ?, name = ?, sign = ?, address = ?, postal_code = ?, commune = ?,
      town = ?, naf = ?, workforce = ?, diffusion = ?, is_active = ?, sort_key = ?,
      search_text = ?
    WHERE rowid = ?
    """

  private static func arguments(_ entry: DirectoryEntry, _ text: String) -> StatementArguments {
    [
      entry.siret.rawValue, entry.name, entry.sign, entry.address, entry.postalCode?.rawValue,
      entry.commune?.rawValue, entry.town, entry.naf?.rawValue, entry.workforce?.rawValue,
      entry.diffusion.rawValue, entry.isActive, Fold.key(entry.name), text,
    ]
  }

  private static func searchText(of entry: DirectoryEntry) -> String {
    SearchText.of([
      entry.name, entry.sign, entry.town, entry.postalCode?.rawValue ?? "", entry.siret.rawValue,
    ])
  }
}
