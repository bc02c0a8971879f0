internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Help given beside one's work, in the list of them.
struct HelpEntry: RegisterEntry {
  let help: OccasionalHelp
  let task: OfficeTask?

  static let title = "Missions > aides ponctuelles"
  static let about = [
    "Ce qu'un agent du bureau a fait pour un autre service, à côté de son travail : la FAQ 4 le",
    "permet tant que la relation avec les entreprises n'en souffre pas. Le compte aide à en parler.",
  ]
  static let emptyText = ["Aucune aide notée. c en note une."]
  static let deed = Deed.logActivities

  static let columns: [Column<RegisterLine<HelpEntry>>] = [
    Column("Le", .cells(10)) { $0.entry.help.on.french },
    Column("Agent", .cells(14)) { $0.entry.help.agentName },
    Column("Quoi", .share(3, min: 24)) { $0.entry.help.what },
    Column("Pour", .share(2, min: 14)) { $0.entry.help.recipient },
  ]

  static func all(_ context: Context) throws -> [HelpEntry] {
    let tasks = try context.store.tasks()
    return try context.store.occasionalHelp().map { help in
      HelpEntry(help: help, task: tasks.first { $0.id == help.task })
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(HelpDraft(nil, nil, context), context)
  }

  var id: OccasionalHelp.ID { help.id }
  var searched: String { "\(help.what) \(help.recipient) \(help.agentName)" }
  var citation: Citation? { .faq(4) }

  var details: [(label: String, text: String)] {
    [("Quoi", help.what), ("Pour", help.recipient), ("Tâche", task?.label ?? "")]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(HelpDraft(help, task, context), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> { Self.keeps }
}
