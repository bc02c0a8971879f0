public import BureauDomain

/// A row of the directory as lists show it.
public struct DirectoryLine: PageLine, Hashable {
  public let id: Siret
  public let key: PageKey
  public let name: String
  /// « Enseigne », empty if none.
  public let sign: String
  public let town: String
  public let postalCode: String
  public let naf: NafCode?
  public let workforce: WorkforceBand?
  public let diffusion: Diffusion
  /// false once SIRENE says the site is closed.
  public let isActive: Bool
  /// The company it became, once adopted.
  public let adopted: Company.ID?
}

extension DirectoryLine {
  static func source(_ words: String) -> PageSource<DirectoryLine> {
    PageSource(
      table: "directory", searchTable: "directory_search", sortColumn: "sort_key",
      index: "directory_sort_key",
      selection: """
        directory.rowid, sort_key, siret, name, sign, town, postal_code, naf, workforce,
        diffusion, is_active, (SELECT company FROM site WHERE site.siret = directory.siret)
        """,
      words: SearchWords(words), line: DirectoryLine.init)
  }

  /// Rows that may still be adopted.
  static let adoptable = [
    Condition("is_active = 1"),
    Condition("NOT EXISTS (SELECT 1 FROM site WHERE site.siret = directory.siret)"),
  ]

  private init(_ row: inout RowReader) throws {
    key = try row.key()
    id = try row.value()
    name = try row.text()
    sign = try row.text()
    town = try row.text()
    postalCode = try row.next(String?.self) ?? ""
    naf = try row.optional()
    workforce = try row.optional()
    diffusion = try row.value()
    isActive = try row.flag()
    adopted = try row.optionalID()
  }
}
