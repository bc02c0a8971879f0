internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A meeting of a network as it is typed.
struct MeetingDraft: EditDraft {
  /// nil for a new one.
  var meeting: NetworkMeeting?
  var network: Choice
  var on: String
  var people: String
  var minutes: String

  static let form = "network-meeting"
  var recordID: String? { meeting?.id.rawValue }
  var title: String { "Réunions > \(network.text.isEmpty ? "Nouvelle réunion" : network.text)" }

  init(_ meeting: NetworkMeeting?, _ context: Context) {
    self.init(meeting)
    if meeting == nil { on = context.today.french }
  }

  private init(_ meeting: NetworkMeeting?) {
    self.meeting = meeting
    network = meeting.map { Choice(id: $0.network.rawValue, text: $0.networkName) } ?? Choice()
    on = meeting?.on.french ?? ""
    people = meeting?.people ?? ""
    minutes = meeting?.minutes ?? ""
  }

  static func fields(of draft: MeetingDraft) -> [Field<MeetingDraft, Context>] {
    [
      Field(
        "network", "Réseau", section: "La réunion",
        .choice(\.network, free: false) { query, _, context in
          try context.store.networks().filter { $0.closing == nil }
            .map { Choice(id: $0.id.rawValue, text: $0.name, detail: $0.kind.label) }
            .filter { Search.answers($0.text, query) }
        }, required: true, width: 44, hint: "Ceux de « Réseaux »."),
      Field("on", "Le", .day(\.on), required: true, width: 14),
      Field("people", "Présents", .words(\.people, limit: 160)),
      Field(
        "minutes", "Dit", .block(\.minutes, rows: 8, limit: NetworkMeeting.minutesLimit),
        hint: "Ce qui a été dit et décidé ; aucun élève nommé. Tab pour la suite."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: MeetingDraft, theirs: MeetingDraft)? {
    guard case .networkMeeting(let record) = theirs, let meeting else { return nil }
    return (MeetingDraft(meeting), MeetingDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing(
        "network", network.id, "Choisissez le réseau (F4) ; « Réseaux » en ajoute un."),
      Problems.missing("on", on, "Donnez le jour."), Problems.day("on", on, context),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let network = Network.ID(rawValue: network.id)
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    var changed =
      meeting
      ?? NetworkMeeting(id: context.store.newIdentifier(), network: network, on: day)
    changed.network = network
    changed.on = day
    changed.people = people.trimmingSpaces
    changed.minutes = minutes
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Réunion enregistrée."), then: .pop)
  }
}
