/// A level of study (« niveau »): a year of a vocational course, on which limits, durations and
/// the allowance depend. The raw values are those the command line takes: « CAP 1 », « Tle pro ».
public enum StudyLevel: String, CaseIterable, Codable, Sendable {
  /// A CAP in one year.
  case capOneYear = "CAP 1/1"
  case cap1 = "CAP 1"
  case cap2 = "CAP 2"
  case capThreeYears1 = "CAP 1/3"
  case capThreeYears2 = "CAP 2/3"
  case capThreeYears3 = "CAP 3/3"
  case secondePro = "2nde pro"
  case premierePro = "1re pro"
  case terminalePro = "Tle pro"
  /// A BMA in one year.
  case bmaOneYear = "BMA 1/1"
  case bma1 = "BMA 1"
  case bma2 = "BMA 2"
  case premiereBT = "1re BT"
  case terminaleBT = "Tle BT"
  /// « Certificat de spécialisation » (mention complémentaire until 2024) of level 3 or 4.
  case cs3 = "CS 3"
  case cs4 = "CS 4"
  /// After a diploma of level 3 or 4.
  case fcil3 = "FCIL 3"
  case fcil4 = "FCIL 4"
  case pae3 = "PAE 3"
  case pae4 = "PAE 4"
  /// Either year of a BTS, higher education.
  case bts = "BTS"

  /// « 1re pro ».
  public var label: String { rawValue }

  /// Whether it ends the course, with the exam; a BTS does not say which of its years it is.
  public var isLastYear: Bool {
    switch self {
    case .capOneYear, .cap2, .capThreeYears3, .terminalePro, .bmaOneYear, .bma2, .terminaleBT, .cs3,
      .cs4, .fcil3, .fcil4, .pae3, .pae4:
      true
    case .cap1, .capThreeYears1, .capThreeYears2, .secondePro, .premierePro, .bma1, .premiereBT,
      .bts:
      false
    }
  }

  /// What it prepares for.
  public var diploma: Diploma {
    switch self {
    case .capOneYear, .cap1, .cap2, .capThreeYears1, .capThreeYears2, .capThreeYears3: .cap
    case .secondePro, .premierePro, .terminalePro: .vocationalBaccalaureate
    case .bmaOneYear, .bma1, .bma2: .bma
    case .premiereBT, .terminaleBT: .bt
    case .cs3, .cs4: .cs
    case .fcil3, .fcil4: .fcil
    case .pae3, .pae4: .pae
    case .bts: .bts
    }
  }

  /// Whether it belongs to higher education, whose limits differ.
  public var isHigherEducation: Bool { self == .bts }

  /// Reads the kind of course (« dispositif de formation », the first three digits of a MEF) and
  /// the year in it. From the nomenclature of 2025-2026; the kinds of BTS are not in that extract.
  init?(courseKind: Int, year: Int) {
    let years: [StudyLevel]
    switch courseKind {
    case 221: years = [.premiereBT]
    case 222: years = [.terminaleBT]
    case 240: years = [.capOneYear]
    case 241, 271: years = [.cap1, .cap2]
    case 242: years = [.capThreeYears1, .capThreeYears2, .capThreeYears3]
    case 247, 276: years = [.secondePro, .premierePro, .terminalePro]
    case 250: years = [.bmaOneYear]
    case 251: years = [.bma1, .bma2]
    case 257: years = [.cs3]
    case 258: years = [.cs4]
    case 310...312: years = [.bts, .bts, .bts]
    case 703: years = [.pae3]
    case 704: years = [.pae4]
    case 740: years = [.fcil3]
    case 741: years = [.fcil4]
    default: return nil
    }
    guard years.indices.contains(year - 1) else { return nil }
    self = years[year - 1]
  }
}
