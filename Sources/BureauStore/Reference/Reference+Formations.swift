public import BureauDomain

extension Reference {
  /// The courses of study whose words begin so: « Bac pro Maintenance des véhicules … (2de) ».
  public static func formations(matching words: String, limit: Int) -> [Formation] {
    formationTable.rows(matching: ReferenceWords.list(of: words), limit: limit).map { row in
      let fields = formationTable.fields(of: row)
      return Formation(mef: fields[0], label: fields[1])
    }
  }
}
