/// A class (« division », « classe ») of one school year.
public struct SchoolClass: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<SchoolClass>

  public var id: ID
  public var version: Int
  public var year: SchoolYear
  /// As the school writes it: « 1CAPCUI1 », « T COIF ».
  public var label: String
  /// What most of its learners study; a mixed class has learners with another one.
  public var formation: Formation?
  /// Which school of a shared post; nil in a base of one school.
  public var establishment: Establishment.ID?

  public init(
    id: ID, version: Int = 1, year: SchoolYear, label: String, formation: Formation? = nil,
    establishment: Establishment.ID? = nil
  ) {
    self.id = id
    self.version = version
    self.year = year
    self.label = label
    self.formation = formation
    self.establishment = establishment
  }
}
