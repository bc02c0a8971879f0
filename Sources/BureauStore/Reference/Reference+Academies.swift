internal import BureauDomain

extension Reference {
  /// The académie of a département, by its number: « 57 », « 2A », « 974 ».
  public static func academy(department: String) -> Academy? {
    guard let row = academyTable.row(named: department) else { return nil }
    let fields = academyTable.fields(of: row)
    return Academy(name: fields[1], zone: HolidayZone(rawValue: fields[2]))
  }

  /// The numbers of the départements of an académie, by its name.
  public static func departments(of academy: String) -> [String] {
    (0..<academyTable.count).map(academyTable.fields).filter { $0[1] == academy }.map { $0[0] }
      .sorted()
  }
}
