import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

struct PlacementExportTests {
  private let school: SampleSchool
  private let sample: SamplePlacements

  init() throws {
    school = try SampleSchool()
    sample = try SamplePlacements(in: school)
  }

  private func text(
    _ format: ExportFormat, on day: Day = SampleSchool.today, as agent: Agent? = nil
  ) throws -> String {
    var job = PlacementExport(format, on: day, by: Session(agent: agent ?? school.petit))
    var text = ""
    try job.write(from: school.store) { text += $0 }
    return text
  }

  /// The lines of the event of a placement.
  private func event(_ id: Placement.ID, on day: Day = SampleSchool.today) throws -> [Substring] {
    try text(.ics, on: day).split(separator: "\r\n").split(separator: "BEGIN:VEVENT")
      .first { $0.contains("UID:\(id.rawValue)@bureau") }.map(Array.init) ?? []
  }

  @Test func `a table has a line for each placement`() throws {
    let lines = try text(.csv).split(separator: "\r\n")
    #expect(lines.count == 25)
    #expect(lines[0].contains("eleve;classe;formation;periode"))
    #expect(lines.contains { $0.contains("GAUFRETTE Jade") && $0.contains("signée") })
  }

  @Test func `programs read ISO days and whole words`() throws {
    let json = try text(.json)
    #expect(json.contains("\"du\": \"2026-11-30\""))
    #expect(json.hasPrefix("[\n  {\"eleve\"") && json.hasSuffix("}\n]\n"))
  }

  @Test func `a calendar has an event for each placement with a host`() throws {
    let lines = try text(.ics).split(separator: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 10)
    #expect(lines.contains("DTEND;VALUE=DATE:20261219"))
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
  }

  @Test func `a calendar knows an event that changed, by its sequence and its stamp`() throws {
    let id = try sample.placement("gaufrette").id
    let before = try event(id)
    #expect(before.contains("DTSTAMP:20261124T000000Z"))
    #expect(try event(id) == before)
    try sample.change("gaufrette") { $0.span.to = Day(sample: "2026-12-17") }
    let after = try event(id)
    #expect(after.contains("DTEND;VALUE=DATE:20261218"))
    let sequences = try [before, after].map { lines in
      let line = try #require(lines.first { $0.hasPrefix("SEQUENCE:") })
      return try #require(Int(line.dropFirst("SEQUENCE:".count)))
    }
    #expect(sequences[0] >= 0 && sequences[1] == sequences[0] + 1)
    #expect(
      try event(id, on: SampleSchool.today.adding(days: 1)).contains("DTSTAMP:20261125T000000Z"))
  }

  @Test func `what cannot be written ends the export and is told`() throws {
    struct Full: Error {}
    var job = PlacementExport(.csv, on: SampleSchool.today, by: school.session)
    #expect(throws: Full.self) { try job.write(from: school.store) { _ in throw Full() } }
    #expect(try text(.csv).split(separator: "\r\n").count == 25)
  }

  @Test func `an assistant does not export learners in number`() throws {
    #expect(throws: StoreError.self) { try text(.csv, as: school.weber) }
  }
}
