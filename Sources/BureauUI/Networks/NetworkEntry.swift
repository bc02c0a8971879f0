internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A network of the office in the list of them.
struct NetworkEntry: RegisterEntry {
  let network: Network
  let meetings: [NetworkMeeting]
  let violations: [Violation]

  static let title = "Missions > réseaux"
  static let about = [
    "Les réseaux du bureau : CLEE, bassin, campus, filière, et le point régulier avec le DDFPT et le",
    "CFP (FAQ 15, 22). La prochaine date vient à l'accueil ; « Réunions » garde les comptes rendus.",
  ]
  static let emptyText = ["Aucun réseau noté. c en ajoute un."]
  static let deed = Deed.editMissions

  static let columns: [Column<RegisterLine<NetworkEntry>>] = [
    Column("Réseau", .share(2, min: 20)) { $0.entry.name },
    Column("Sorte", .share(1, min: 10)) { $0.entry.network.kind.label },
    Column("Prochaine date", .cells(14)) { $0.entry.network.nextOn?.french ?? "—" },
    Column("Réunions", .cells(8), align: .right) { "\($0.entry.meetings.count)" },
  ]

  static func all(_ context: Context) throws -> [NetworkEntry] {
    let meetings = try context.store.networkMeetings()
    let agents = try context.store.agents()
    return try context.store.networks().map { network in
      NetworkEntry(
        network: network, meetings: meetings.filter { $0.network == network.id },
        violations: Checks.broken(by: network, agents: agents))
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(NetworkDraft(nil), context)
  }

  var id: Network.ID { network.id }
  var searched: String {
    ([network.name, network.kind.label] + network.members.map(\.name)).joined(separator: " ")
  }
  var citation: Citation? {
    violations.first?.check.citations.last ?? (network.kind == .point ? .faq(15) : .faq(22))
  }

  var details: [(label: String, text: String)] {
    let held = meetings.prefix(3).enumerated().map { index, meeting in
      (
        label: index == 0 ? "Réunions" : "",
        text: "\(meeting.on) : \(meeting.minutes.replacing("\n", with: " "))"
      )
    }
    let facts: [(label: String, text: String)] = [
      (
        "Membres",
        network.members.map { "\($0.name) (\($0.role.label))" }.joined(separator: ", ")
      ), ("À vérifier", violations.first.map { "▲ \($0.cited)" } ?? ""),
      ("Motif", network.motive),
      ("Clos", network.closing.map { "le \($0.on.french) : \($0.motive)" } ?? ""),
    ]
    return facts + held
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(NetworkDraft(network), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    var changed = network
    changed.closing =
      network.closing == nil ? Closing(on: context.today, motive: "quitté") : nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    let text = changed.closing == nil ? "De nouveau suivi" : "Quitté, h le reprend"
    return .notify(Notice("\(text) : \(network.name)."), then: .stay)
  }

  private var name: String {
    (network.closing != nil ? "× " : violations.isEmpty ? "" : "▲ ") + network.name
  }
}
