internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A meeting of a network, in the list of the minutes.
struct MeetingEntry: RegisterEntry {
  let meeting: NetworkMeeting

  static let title = "Missions > réunions"
  static let about = [
    "Les réunions des réseaux et leurs comptes rendus, la dernière d'abord. Elles comptent dans le",
    "rapport, axe « parcours et réseau ».",
  ]
  static let emptyText = ["Aucune réunion notée. c en note une ; « Réseaux » dit lesquels."]
  static let deed = Deed.editMissions

  static let columns: [Column<RegisterLine<MeetingEntry>>] = [
    Column("Le", .cells(10)) { $0.entry.meeting.on.french },
    Column("Réseau", .share(2, min: 18)) { $0.entry.meeting.networkName },
    Column("Compte rendu", .share(3, min: 24)) { $0.entry.minutes },
  ]

  static func all(_ context: Context) throws -> [MeetingEntry] {
    try context.store.networkMeetings().map(MeetingEntry.init)
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(MeetingDraft(nil, context), context)
  }

  var id: NetworkMeeting.ID { meeting.id }
  var searched: String { "\(meeting.networkName) \(meeting.people) \(meeting.minutes)" }
  var citation: Citation? { .faq(15) }

  var details: [(label: String, text: String)] {
    let lines = meeting.minutes.split(separator: "\n").flatMap {
      TextWrap.lines(String($0), width: 60)
    }
    return [("Présents", meeting.people)]
      + lines.enumerated().map { (label: $0 == 0 ? "Dit" : "", text: $1) }
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(MeetingDraft(meeting, context), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> { Self.keeps }

  private var minutes: String { meeting.minutes.replacing("\n", with: " ") }
}
