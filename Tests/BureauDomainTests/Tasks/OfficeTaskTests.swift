import BureauDomain
import Testing

struct OfficeTaskTests {
  @Test func `every usual line is the card's it cites, and somebody's`() {
    for task in OfficeTask.usual {
      #expect(task.card.flatMap(GuidanceCatalog.card) != nil, "\(task.label)")
      #expect(!task.parts.isEmpty, "\(task.label)")
    }
    #expect(Set(OfficeTask.usual.map(\.id)).count == OfficeTask.usual.count)
  }

  @Test func `the officer replaces neither the teachers nor the DDFPT in the usual lines`() {
    func parts(_ id: String) -> [TaskActor: TaskPart] {
      OfficeTask.usual.first { $0.id.rawValue == "tache-" + id }?.parts ?? [:]
    }
    #expect(parts("suivi") == [.teachers: .leads])
    for id in ["enseignements", "equipes", "conseil"] { #expect(parts(id) == [.ddfpt: .leads]) }
    #expect(parts("conventions") == [.services: .leads, .officer: .helps])
    #expect(parts("cadre") == [.head: .leads])
  }
}
