internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Ending a record of the institution: since when, and why.
struct ClosingDraft: EditDraft {
  /// What ends.
  enum Target: Codable, Hashable, Sendable {
    case agent(Agent)
    case post(Post)
    case contact(InstitutionContact)
    case document(OfficialDocument)

    var id: String {
      switch self {
      case .agent(let agent): agent.id.rawValue
      case .post(let post): post.id.rawValue
      case .contact(let contact): contact.id.rawValue
      case .document(let document): document.id.rawValue
      }
    }

    var name: String {
      switch self {
      case .agent(let agent): agent.name
      case .post: "poste"
      case .contact(let contact): contact.fullName
      case .document(let document): document.title
      }
    }
  }

  var target: Target
  var on: String
  var motive = ""

  static let form = "closing"
  var recordID: String? { target.id }

  var title: String {
    if case .agent(let agent) = target { return "Départ > \(agent.name)" }
    return "Clore > \(target.name)"
  }

  init(_ target: Target, _ context: Context) {
    self.target = target
    on = context.today.french
  }

  static func fields(of draft: ClosingDraft) -> [Field<ClosingDraft, Context>] {
    [
      Field("on", "Depuis le", section: draft.target.name, .day(\.on), required: true, width: 14),
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120), required: true,
        hint: draft.hint),
    ]
  }

  private var hint: String {
    if case .agent = target {
      return "Mutation, fin de contrat … Les droits se ferment dès l'enregistrement."
    }
    return "La ligne reste lisible ; h la rouvre."
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing("on", on, "Donnez la date."),
      Problems.reading("on", on) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
      Problems.missing(FieldName.motive.rawValue, motive, "Donnez le motif, en quelques mots."),
    ].compactMap { $0 }
    guard case .agent(let agent) = target else { return typing }
    return typing + (try departure(agent, context))
  }

  /// The administration of the base, and what the person has not given back.
  private func departure(_ agent: Agent, _ context: Context) throws -> [FieldProblem] {
    let out = try context.store.equipmentLoans().filter {
      $0.holder == agent.id && $0.returnedOn == nil
    }
    let last = try context.isLastAdministrator(agent)
    return [
      last
        ? FieldProblem(
          field: "on", isError: true,
          "Il ne resterait personne à l'administration : donnez d'abord ce rôle à quelqu'un d'autre."
        )
        : nil,
      out.isEmpty
        ? nil
        : FieldProblem(
          field: "on", isError: false,
          "Encore en prêt : \(ListJoin.and(out.map(\.item))). Notez le retour dans « Matériel "
            + "prêté »."),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    let closing = Closing(on: day, motive: motive.trimmingSpaces)
    let (store, session) = (context.store, context.session)
    switch target {
    case .agent(var agent):
      agent.closing = closing
      try store.saveAgent(agent, by: session, key: ticket.key, discarding: ticket.draft)
    case .post(var post):
      post.closing = closing
      try store.save(post, by: session, key: ticket.key, discarding: ticket.draft)
    case .contact(var contact):
      contact.closing = closing
      try store.save(contact, by: session, key: ticket.key, discarding: ticket.draft)
    case .document(var document):
      document.closing = closing
      try store.save(document, by: session, key: ticket.key, discarding: ticket.draft)
    }
    return .notify(Notice("Clos : \(target.name). h rouvre la ligne."), then: .pop)
  }
}
