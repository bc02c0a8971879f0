internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What made the office known, as it is typed.
struct CommunicationDraft: EditDraft {
  /// nil for a new one.
  var communication: Communication?
  var on: String
  var subject: String
  var channel: String
  var reach: Choice
  var audience: String

  static let form = "communication"
  var recordID: String? { communication?.id.rawValue }
  var title: String { "Communication > \(subject.isEmpty ? "Nouvelle" : subject)" }

  init(_ communication: Communication?, _ context: Context) {
    self.init(communication)
    if communication == nil { on = context.today.french }
  }

  private init(_ communication: Communication?) {
    self.communication = communication
    on = communication?.on.french ?? ""
    subject = communication?.subject ?? ""
    channel = communication?.channel ?? ""
    let reach = communication?.reach ?? .inside
    self.reach = Choices.of(reach, reach.label)
    audience = communication?.audience.map(String.init) ?? ""
  }

  static func fields(of draft: CommunicationDraft) -> [Field<CommunicationDraft, Context>] {
    [
      Field("on", "Le", section: "La communication", .day(\.on), required: true, width: 14),
      Field(
        "subject", "Sujet", .words(\.subject, limit: 120), required: true,
        hint: "« Le bureau, trois portes à connaître »."),
      Field(
        "channel", "Par", .words(\.channel, limit: 60),
        hint: "Mél aux équipes, site du lycée, affiche, presse, réseau social …"),
      Field(
        "reach", "Vers",
        .choice(\.reach, free: false) { query, _, _ in
          Choices.cases(Communication.Reach.self, query, label: \.label)
        }, width: 12, hint: "Interne : dans le lycée ; externe : au dehors."),
      Field(
        "audience", "Touchés", .words(\.audience, limit: 6), width: 8, joins: true,
        hint: "Combien de personnes, si vous le savez."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: CommunicationDraft, theirs: CommunicationDraft)? {
    guard case .communication(let record) = theirs, let communication else { return nil }
    return (CommunicationDraft(communication), CommunicationDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let isNumber = audience.isEmpty || (Int(audience).map { $0 >= 0 } ?? false)
    return [
      Problems.missing("on", on, "Donnez le jour."), Problems.day("on", on, context),
      Problems.missing("subject", subject, "Donnez le sujet, en quelques mots."),
      isNumber
        ? nil
        : FieldProblem(
          field: "audience", isError: true, "« \(audience) » n'est pas un nombre : 40, 120 …"),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    let reach = Communication.Reach(rawValue: reach.id) ?? .inside
    var changed =
      communication
      ?? Communication(
        id: context.store.newIdentifier(), on: day, agent: context.agent.id, reach: reach,
        channel: channel, subject: subject)
    changed.on = day
    changed.reach = reach
    changed.channel = channel.trimmingSpaces
    changed.subject = subject.trimmingSpaces
    changed.audience = Int(audience)
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Communication enregistrée."), then: .pop)
  }
}
