public import BureauDomain

extension Reference {
  /// The communes whose name or postal code begins with these words, the shortest names first.
  public static func communes(matching words: String, limit: Int) -> [Commune] {
    communeTable.rows(matching: ReferenceWords.list(of: words), limit: limit)
      .compactMap { Commune(fields: communeTable.fields(of: $0)) }
  }

  /// The commune of a code, under the first of its postal codes.
  public static func commune(_ code: InseeCode) -> Commune? {
    communeTable.row(named: code.rawValue)
      .flatMap { Commune(fields: communeTable.fields(of: $0)) }
  }

  /// The communes that share a postal code.
  public static func communes(at postalCode: PostalCode) -> [Commune] {
    communeTable.rows(matching: [postalCode.rawValue], limit: .max)
      .compactMap { Commune(fields: communeTable.fields(of: $0)) }
      .filter { $0.postalCode == postalCode }
  }
}
