public import BureauDomain

extension Reference {
  /// The holidays of a zone that the official calendar knows, 2024 to 2028.
  public static func holidays(in zone: HolidayZone) -> [SchoolHoliday] {
    (0..<holidayTable.count).compactMap { row in
      let fields = holidayTable.fields(of: row)
      guard fields[0] == zone.rawValue, let from = Day(iso: fields[2]), let to = Day(iso: fields[3])
      else { return nil }
      return SchoolHoliday(name: fields[1], span: DaySpan(from: from, to: to))
    }
  }
}
