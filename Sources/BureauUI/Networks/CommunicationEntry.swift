internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What made the office known, in its list.
struct CommunicationEntry: RegisterEntry {
  let communication: Communication

  static let title = "Missions > communication"
  static let about = [
    "Ce qui fait connaître le bureau, dans le lycée et au dehors (FAQ 17) : un mél aux équipes, une",
    "page du site, un article, une affiche. Le rapport le compte.",
  ]
  static let emptyText = ["Rien encore. c note une communication."]
  static let deed = Deed.editMissions

  static let columns: [Column<RegisterLine<CommunicationEntry>>] = [
    Column("Le", .cells(10)) { $0.entry.communication.on.french },
    Column("Sujet", .share(3, min: 24)) { $0.entry.communication.subject },
    Column("Par", .share(2, min: 14)) { $0.entry.communication.channel },
    Column("Vers", .cells(7)) { $0.entry.communication.reach.label },
    Column("Touchés", .cells(7), align: .right, from: 100) {
      $0.entry.communication.audience.map(String.init) ?? ""
    },
  ]

  static func all(_ context: Context) throws -> [CommunicationEntry] {
    try context.store.communications().map(CommunicationEntry.init)
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(CommunicationDraft(nil, context), context)
  }

  var id: Communication.ID { communication.id }
  var searched: String { "\(communication.subject) \(communication.channel)" }
  var citation: Citation? { .faq(17) }

  var details: [(label: String, text: String)] {
    [
      ("Sujet", communication.subject), ("Par", communication.channel),
      ("Agent", communication.agentName),
      (
        "Touchés",
        communication.audience.map { Plural.count($0, "personne") } ?? ""
      ),
    ]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(CommunicationDraft(communication, context), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> { Self.keeps }
}
