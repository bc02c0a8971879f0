internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A line of « qui fait quoi ».
struct TaskEntry: RegisterEntry {
  let task: OfficeTask
  /// The help given to it this school year.
  let help: [OccasionalHelp]

  static let title = "Missions > qui fait quoi"
  static let about = [
    "Les tâches du bureau et de ses voisins, et la part de chacun : ● pilote, ○ participe, ◊ aide",
    "ponctuelle. Les lignes du début sont celles de la FAQ, avec leur fiche (F1) ; le lycée les",
    "change et ajoute les siennes : c'est le chef d'établissement qui arrête le partage (FAQ 4, 14).",
    "h ôte une ligne, ou la remet.",
  ]
  static let emptyText = ["Aucune ligne. c en ajoute une."]
  static let deed = Deed.editEstablishment

  static let columns: [Column<RegisterLine<TaskEntry>>] =
    [Column("Tâche", .share(1, min: 24)) { $0.entry.name }]
    + TaskActor.allCases.map { actor in
      Column(actor.short, .cells(5)) { $0.entry.task.parts[actor]?.glyph ?? "" }
    } + [Column("Fiche", .cells(6), from: 100) { $0.entry.task.card?.label ?? "" }]

  static func all(_ context: Context) throws -> [TaskEntry] {
    let year = SchoolYear.containing(context.today)
    let help = try context.store.occasionalHelp().filter { year.contains($0.on) }
    return try context.store.tasks().map { task in
      TaskEntry(task: task, help: help.filter { $0.task == task.id })
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    let fresh = OfficeTask(id: context.store.newIdentifier(), label: "")
    return try EditPane.open(TaskDraft(fresh, isNew: true), context)
  }

  var id: OfficeTask.ID { task.id }
  var searched: String { "\(task.label) \(task.note)" }
  var citation: Citation? { task.card }

  var details: [(label: String, text: String)] {
    let parts = TaskActor.allCases.compactMap { actor in
      task.parts[actor].map { (label: $0.label, text: actor.label) }
    }
    let roles = TaskPart.allCases.compactMap { part -> (label: String, text: String)? in
      let who = parts.filter { $0.label == part.label }.map(\.text)
      return who.isEmpty ? nil : (label: part.label.prefix(12).description, text: ListJoin.and(who))
    }
    let facts: [(label: String, text: String)] = [
      ("Note", task.note), ("Fiche", task.card.map { "\($0.label) : F1 l'ouvre" } ?? ""),
      (
        "Aides",
        help.isEmpty
          ? ""
          : Plural.count(help.count, "aide ponctuelle", "aides ponctuelles")
            + " cette année scolaire"
      ), ("Ôtée", task.closing.map { "le \($0.on.french) : \($0.motive)" } ?? ""),
    ]
    return roles + facts
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try context.demand(Self.deed)
    return try EditPane.open(TaskDraft(task, isNew: false), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    var changed = task
    changed.closing =
      task.closing == nil ? Closing(on: context.today, motive: "ôtée par le lycée") : nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    let text = changed.closing == nil ? "Ligne remise" : "Ligne ôtée, h la remet"
    return .notify(Notice("\(text) : \(task.label)."), then: .stay)
  }

  private var name: String { (task.closing == nil ? "" : "× ") + task.label }
}
