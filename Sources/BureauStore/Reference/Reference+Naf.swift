public import BureauDomain

extension Reference {
  /// What a code means in the edition it belongs to.
  public static func nafLabel(_ code: NafCode) -> String? {
    let table = table(of: code.revision)
    return table.row(named: code.code).map { table.fields(of: $0)[1] }
  }

  /// The codes of an edition whose sign or words begin so.
  public static func naf(
    matching words: String, in revision: NafRevision = .rev2, limit: Int
  ) -> [NafLine] {
    let table = table(of: revision)
    return table.rows(matching: ReferenceWords.list(of: words), limit: limit)
      .compactMap { row in
        let fields = table.fields(of: row)
        guard let code = try? NafCode(parsing: fields[0], revision: revision) else { return nil }
        return NafLine(code: code, label: fields[1])
      }
  }

  private static func table(of revision: NafRevision) -> ReferenceTable {
    switch revision {
    case .rev2: nafRev2Table
    case .naf2025: naf2025Table
    }
  }
}
