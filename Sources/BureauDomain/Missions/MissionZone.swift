/// Where an order allows to go (« zone »): communes, départements, a whole académie.
public struct MissionZone: Hashable, Codable, Sendable {
  /// A commune of the zone.
  public struct Commune: Hashable, Codable, Sendable {
    public var code: InseeCode
    public var name: String

    public init(code: InseeCode, name: String) {
      self.code = code
      self.name = name
    }
  }

  public var communes: [Commune]
  /// The numbers: « 57 », « 2A ».
  public var departments: [String]
  /// The name of the académie, empty if the zone is smaller.
  public var academy: String
  /// The départements of that académie.
  public var academyDepartments: [String]

  public init(
    communes: [Commune] = [], departments: [String] = [], academy: String = "",
    academyDepartments: [String] = []
  ) {
    self.communes = communes
    self.departments = departments
    self.academy = academy
    self.academyDepartments = academyDepartments
  }

  /// Whether nothing is named yet.
  public var isEmpty: Bool { communes.isEmpty && departments.isEmpty && academy.isEmpty }

  /// Whether a commune lies in the zone.
  public func covers(_ commune: InseeCode) -> Bool {
    communes.contains { $0.code == commune }
      || (departments + academyDepartments).contains(commune.department)
  }

  /// « académie de Nancy-Metz ; départements 57 et 54 ; Metz et Woippy ».
  public var label: String {
    var parts: [String] = []
    if !academy.isEmpty { parts.append("académie de \(academy)") }
    if !departments.isEmpty {
      let word = Plural.word(departments.count, "département")
      parts.append("\(word) \(ListJoin.and(departments))")
    }
    if !communes.isEmpty { parts.append(ListJoin.and(communes.map(\.name))) }
    return parts.joined(separator: " ; ")
  }
}
