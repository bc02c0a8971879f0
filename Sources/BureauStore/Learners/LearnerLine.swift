public import BureauDomain
internal import GRDB

/// A learner as lists show it.
public struct LearnerLine: PageLine, Hashable {
  public let id: Learner.ID
  public let key: PageKey
  public let familyName: String
  public let firstName: String
  public let birthDate: Day?
  public let status: LearnerStatus
  public let schoolClass: SchoolClass.ID?
  /// Empty without a class.
  public let classLabel: String
  /// The learner's own, else that of the class.
  public let formation: Formation?
  public let homeTown: String
  public let leftOn: Day?
  public let hasRepresentative: Bool
}

extension LearnerLine {
  /// « ÉVRARD Fatou ».
  public var name: String { [familyName, firstName].filter { !$0.isEmpty }.joined(separator: " ") }

  static func source(_ query: LearnerQuery) -> PageSource<LearnerLine> {
    PageSource(
      table: "learner", searchTable: "learner_search", sortColumn: query.sort.column,
      index: query.sort.index,
      selection: "learner.rowid, " + query.sort.column + columns,
      conditions: query.filter.conditions, words: SearchWords(query.words),
      line: LearnerLine.init)
  }

  private static let ofClass = " FROM school_class WHERE school_class.id = learner.school_class)"

  private static let columns =
    ", id, family_name, first_name, birth_date, status, school_class, "
    + "ifnull((SELECT label" + ofClass + ", ''), mef, formation, "
    + "ifnull((SELECT mef" + ofClass + ", ''), ifnull((SELECT formation" + ofClass + ", ''), "
    + "home_town, left_on, representative <> ''"

  private init(_ row: inout RowReader) throws {
    key = try row.key()
    id = try row.id()
    familyName = try row.text()
    firstName = try row.text()
    birthDate = try row.optionalDay()
    status = try row.value()
    schoolClass = try row.optionalID()
    classLabel = try row.text()
    let own = try row.formation()
    let ofClass = try row.formation()
    formation = own ?? ofClass
    homeTown = try row.text()
    leftOn = try row.optionalDay()
    hasRepresentative = try row.flag()
  }
}
