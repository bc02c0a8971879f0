import BureauDomain
import BureauExchange
import BureauStore
import TestSupport
import Testing

struct PlacementExportTests {
  private let school: SampleSchool

  init() throws {
    school = try SampleSchool()
    _ = try SamplePlacements(in: school)
  }

  private func text(_ format: ExportFormat, as agent: Agent? = nil) throws -> String {
    var job = PlacementExport(
      format, on: SampleSchool.today, by: Session(agent: agent ?? school.petit))
    var text = ""
    while let piece = try job.next(school.store) { text += piece }
    return text
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

  @Test func `an assistant does not export learners in number`() throws {
    #expect(throws: StoreError.self) { try text(.csv, as: school.weber) }
  }
}
