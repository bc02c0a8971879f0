internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A training an agent followed, in the list of them.
struct TrainingEntry: RegisterEntry {
  let training: AgentTraining

  static let title = "Missions > formations suivies"
  static let about = [
    "Ce que les agents du bureau ont suivi : webinaires nationaux, sessions de l'EAFC, actions d'un",
    "campus, journées communes avec les DDFPT et les CFP (FAQ 23).",
  ]
  static let emptyText = ["Aucune formation notée. c en ajoute une."]
  static let deed = Deed.editMissions

  static let columns: [Column<RegisterLine<TrainingEntry>>] = [
    Column("Le", .cells(10)) { $0.entry.training.on.french },
    Column("Agent", .cells(16)) { $0.entry.training.agentName },
    Column("Formation", .share(3, min: 24)) { $0.entry.training.title },
    Column("Par", .share(1, min: 10)) { $0.entry.training.organiser },
  ]

  static func all(_ context: Context) throws -> [TrainingEntry] {
    try context.store.agentTrainings().map(TrainingEntry.init)
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(TrainingDraft(nil, context), context)
  }

  var id: AgentTraining.ID { training.id }
  var searched: String { "\(training.agentName) \(training.title) \(training.organiser)" }
  var citation: Citation? { .faq(23) }

  var details: [(label: String, text: String)] {
    [("Agent", training.agentName), ("Formation", training.title), ("Par", training.organiser)]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(TrainingDraft(training, context), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> { Self.keeps }
}
