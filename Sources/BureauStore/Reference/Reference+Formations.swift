public import BureauDomain

extension Reference {
  /// The courses of study whose words begin so: « Bac pro Maintenance des véhicules … (2de) ».
  public static func formations(matching words: String, limit: Int) -> [Formation] {
    formationTable.rows(matching: ReferenceWords.list(of: words), limit: limit).map { row in
      formation(of: row)
    }
  }

  /// The course of study of a MEF; nil when it is not an open vocational one of the extract.
  public static func formation(_ mef: Mef) -> Formation? {
    formationTable.row(named: mef.rawValue).map(formation)
  }

  private static func formation(of row: Int) -> Formation {
    let fields = formationTable.fields(of: row)
    return Formation(mef: fields[0], label: fields[1])
  }
}
