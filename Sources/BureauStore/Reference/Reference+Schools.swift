public import BureauDomain

extension Reference {
  /// The lycées whose name, town, postal code or UAI begins with these words; a whole UAI comes
  /// first, then towns in order.
  public static func schools(matching words: String, limit: Int) -> [ReferenceSchool] {
    schoolTable.rows(matching: ReferenceWords.list(of: words), limit: limit)
      .compactMap { ReferenceSchool(fields: schoolTable.fields(of: $0)) }
  }

  /// The lycée of a UAI.
  public static func school(_ uai: Uai) -> ReferenceSchool? {
    schoolTable.row(named: uai.rawValue)
      .flatMap { ReferenceSchool(fields: schoolTable.fields(of: $0)) }
  }
}
