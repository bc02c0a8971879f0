internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A line of « qui fait quoi » as it is typed.
struct TaskDraft: EditDraft {
  var task: OfficeTask
  var isNew: Bool
  var label: String
  /// One for each function, in their order.
  var parts: [Choice]
  var note: String

  static let form = "task"
  var recordID: String? { isNew ? nil : task.id.rawValue }
  var title: String { "Qui fait quoi > \(label.isEmpty ? "Nouvelle ligne" : label)" }

  static let about = [
    "La part de chacun dans cette tâche ; vide : aucune. Le chef d'établissement arrête le partage,",
    "les services en place gardent ce qu'ils faisaient avant le bureau (FAQ 4).",
  ]

  init(_ task: OfficeTask, isNew: Bool) {
    self.task = task
    self.isNew = isNew
    label = task.label
    parts = TaskActor.allCases.map { actor in
      task.parts[actor].map { Choices.of($0, $0.label) } ?? Choice()
    }
    note = task.note
  }

  static func fields(of draft: TaskDraft) -> [Field<TaskDraft, Context>] {
    [
      Field(
        "label", "Tâche", section: "Qui fait quoi", .words(\.label, limit: 80), required: true,
        hint: "En quelques mots, un verbe d'abord.")
    ]
      + TaskActor.allCases.enumerated().map { index, actor in
        Field(
          "part.\(index)", name(actor),
          .choice(\.parts[index], free: false) { query, _, _ in
            Choices.cases(TaskPart.self, query, label: \.label)
          }, width: 22, hint: "Pilote, participe, aide ponctuelle ; vide : aucune part.")
      } + [
        Field(
          "note", "Note", .words(\.note, limit: 160),
          hint: "Ce qui a été convenu dans le lycée, et quand.")
      ]
  }

  /// As short as the label of a field must be.
  private static func name(_ actor: TaskActor) -> String {
    switch actor {
    case .head: "Chef"
    case .ddfpt, .trainingAdviser: actor.label
    case .officer: "Responsable"
    case .teachers: "Professeurs"
    case .services: "Services"
    }
  }

  func sides(_ theirs: Conflict.Record) -> (base: TaskDraft, theirs: TaskDraft)? {
    guard case .officeTask(let record) = theirs, !isNew else { return nil }
    return (TaskDraft(task, isNew: false), TaskDraft(record, isNew: false))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [Problems.missing("label", label, "Donnez la tâche, en quelques mots.")].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = task
    changed.label = label.trimmingSpaces
    changed.note = note.trimmingSpaces
    changed.parts = [:]
    for (actor, part) in zip(TaskActor.allCases, parts) {
      changed.parts[actor] = TaskPart(rawValue: part.id)
    }
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Ligne enregistrée : \(changed.label)."), then: .pop)
  }
}
