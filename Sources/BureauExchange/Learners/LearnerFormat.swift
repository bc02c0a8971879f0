/// Where a list of learners comes from, as its content tells.
public enum LearnerFormat: String, CaseIterable, Codable, Sendable {
  /// `ElevesSansAdresses.xml` of SIECLE.
  case siecleXml = "siecle-xml"
  /// The extraction of SIECLE as CSV: one line for each class or group a learner is in.
  case siecleCsv = "siecle-csv"
  /// PRONOTE: name and first name in one column.
  case pronote
  /// `g_eleves.csv` of GEPI: nine columns without headings, no class.
  case gepi
  /// The template of APLyPro.
  case aplypro
  /// Any list with headings.
  case list = "liste"

  /// The name shown in a preview.
  public var label: String {
    switch self {
    case .siecleXml: "SIECLE (XML)"
    case .siecleCsv: "SIECLE (extraction CSV)"
    case .pronote: "PRONOTE"
    case .gepi: "GEPI"
    case .aplypro: "APLyPro"
    case .list: "liste"
    }
  }
}
