internal import BureauDomain

/// What a list of learners holds, whatever the base knows of it.
public struct LearnerFigures: Hashable, Sendable {
  /// A class of the list with its number of learners.
  public struct SchoolClass: Hashable, Sendable {
    public let label: String
    public let count: Int
  }

  /// Somebody the base has in a class of the list or of the year before, and the list has not.
  public struct Absent: Hashable, Sendable, Encodable {
    public let name: String
    public let schoolClass: String
    public let year: String

    private enum CodingKeys: String, CodingKey {
      case name = "nom"
      case schoolClass = "classe"
      case year = "annee"
    }
  }

  public let format: LearnerFormat
  /// « UTF-8 BOM », « ISO-8859-15 ».
  public let encoding: String
  /// The sign between two fields; nil for XML.
  public let separator: String?
  /// The number of the school that made the list, where it says so.
  public let uai: String?
  /// The school year the classes belong to: « 2026-2027 ».
  public let year: String
  /// Lines that bear a learner, several for each in some formats.
  public let linesRead: Int
  public let learners: Int
  /// Those whose date of leaving is past.
  public let left: Int
  public let withoutIne: Int
  public let withoutClass: Int
  /// In the order of the list.
  public let classes: [SchoolClass]

  /// Known once the list was compared with the base.
  public internal(set) var absent: [Absent] = []

  /// For a list without classes: what its name seems to say.
  public let suggestedClass: String

  init(_ roster: LearnerRoster, year: SchoolYear, fileName: String, on today: Day) {
    suggestedClass = roster.hasClasses ? "" : ClassName.suggested(by: fileName)
    format = roster.format
    encoding = roster.encoding
    separator = roster.separator
    uai = roster.uai?.code
    self.year = year.rawValue
    linesRead = roster.linesRead
    learners = roster.rows.count
    left = roster.rows.count { $0.leftOn.map { $0 < today } ?? false }
    withoutIne = roster.rows.count { $0.ine == nil }
    withoutClass = roster.rows.count { $0.classLabel.isEmpty }
    let sizes = Dictionary(grouping: roster.rows, by: \.classLabel).mapValues(\.count)
    classes = roster.classLabels.map { SchoolClass(label: $0, count: sizes[$0] ?? 0) }
  }
}

extension LearnerFigures: Encodable {
  private enum CodingKeys: String, CodingKey {
    case format, encodage, separateur, uai, annee, eleves, actifs, sortis, divisions, classes
    case absent = "absents"
    case linesRead = "lignes_lues"
    case withoutIne = "sans_ine"
    case withoutClass = "sans_division"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(encoding, forKey: .encodage)
    try container.encodeIfPresent(separator, forKey: .separateur)
    try container.encodeIfPresent(uai, forKey: .uai)
    try container.encode(year, forKey: .annee)
    try container.encode(linesRead, forKey: .linesRead)
    try container.encode(learners, forKey: .eleves)
    try container.encode(learners - left, forKey: .actifs)
    try container.encode(left, forKey: .sortis)
    try container.encode(withoutIne, forKey: .withoutIne)
    try container.encode(withoutClass, forKey: .withoutClass)
    try container.encode(classes.map(\.label), forKey: .divisions)
    try container.encode(classes.count, forKey: .classes)
    try container.encode(absent, forKey: .absent)
  }
}
