import BureauDomain
import Testing

struct ClockTimeTests {
  @Test(arguments: [
    ("14:00", "14:00"), ("14h", "14:00"), ("14h30", "14:30"), ("14 h 30", "14:30"),
    ("14H05", "14:05"), ("1430", "14:30"), ("930", "09:30"), ("14.30", "14:30"), ("14", "14:00"),
    ("9", "09:00"), ("9 heures", "09:00"), ("9h30", "09:30"), ("0:00", "00:00"),
    ("23:59", "23:59"), (" 08 00 ", "08:00"), ("0000", "00:00"),
  ])
  func `a time is read however it is written`(text: String, shown: String) throws {
    #expect(try ClockTime(parsing: text).french == shown)
  }

  @Test(arguments: ["24:00", "14:60", "99", "2500", "14h75"])
  func `a time beyond the day is refused`(text: String) {
    let sentence = refusal { () throws(ValueRefusal) in try ClockTime(parsing: text) }
    #expect(sentence == "\("« \(text) »") n'est pas une heure : écrivez de 00:00 à 23:59.")
  }

  @Test(arguments: ["", "midi", "14:3", "14h3", "14:30:00", "143000", "h30", "14:", "14x30"])
  func `another form is refused or read as an hour`(text: String) {
    let sentence = refusal { () throws(ValueRefusal) in try ClockTime(parsing: text) }
    #expect(sentence == (text == "14:" ? nil : "Écrivez une heure, par exemple 14:30 ou 14h."))
  }

  @Test func `durations are in minutes`() throws {
    let start = try ClockTime(parsing: "9h30")
    let end = try ClockTime(parsing: "11:15")
    #expect(start.durationUntil(end) == 105)
    #expect(end.durationUntil(start) == -105)
    #expect(start < end)
  }

  @Test(arguments: 0..<1440)
  func `what is shown can be typed`(minutes: Int) throws {
    let time = try #require(ClockTime(minutes: minutes))
    #expect(try ClockTime(parsing: time.french) == time)
    #expect(ClockTime(hour: time.hour, minute: time.minute) == time)
  }

  @Test func `no time lies outside the day`() {
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(minutes: 1440) == nil)
    #expect(ClockTime(hour: 24, minute: 0) == nil)
    #expect(ClockTime(hour: 0, minute: 60) == nil)
  }
}
