internal import BureauDomain

/// A calendar of whole days (iCalendar, RFC 5545).
enum IcsText {
  static let head = lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bureau//stages//FR"])
  static let foot = lines(["END:VCALENDAR"])

  /// The end of an event of whole days is the day after its last one. Its stamp is the day of the
  /// export and its sequence how often it was revised: by both a calendar that has it knows that it
  /// changed, even twice on one day.
  static func event(
    id: String, revision: Int, span: DaySpan, summary: String, place: String, on today: Day
  ) -> String {
    lines(
      [
        "BEGIN:VEVENT", "UID:\(id)@bureau", "DTSTAMP:\(compact(today))T000000Z",
        "SEQUENCE:\(revision)",
        "DTSTART;VALUE=DATE:\(compact(span.from))",
        "DTEND;VALUE=DATE:\(compact(span.to.adding(days: 1)))", "SUMMARY:\(escaped(summary))",
      ] + (place.isEmpty ? [] : ["LOCATION:\(escaped(place))"])
        + ["TRANSP:TRANSPARENT", "END:VEVENT"])
  }

  private static func compact(_ day: Day) -> String { day.iso.filter { $0 != "-" } }

  private static func escaped(_ text: String) -> String {
    CleanText.line(text).reduce(into: "") { result, letter in
      if ["\\", ";", ","].contains(letter) { result += "\\" }
      result.append(letter)
    }
  }

  private static func lines(_ texts: [String]) -> String {
    texts.map { folded($0) + "\r\n" }.joined()
  }

  /// Lines are cut at 75 octets, between letters; the next one begins with a space.
  private static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for letter in line {
      let size = String(letter).utf8.count
      if octets + size > maxOctets {
        result += "\r\n "
        octets = 1
      }
      result.append(letter)
      octets += size
    }
    return result
  }

  private static let maxOctets = 75
}
