internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Who leads the contact with a company, as it is typed.
struct FollowerDraft: EditDraft {
  var companyName: String
  var follower: CompanyFollower
  var isNew: Bool
  var agent: Choice
  var since: String

  static let form = "follower"
  var recordID: String? { follower.company.rawValue }
  var title: String { "Suivi par > \(companyName)" }

  static let about = [
    "Qui mène le contact avec cette entreprise : le responsable, le DDFPT, un professeur. Les autres",
    "le voient sur la fiche et ne la sollicitent pas une seconde fois (FAQ 14).",
  ]

  static func open(_ company: Company, _ context: Context) throws -> Outcome<Context> {
    let known = try context.store.follower(of: company.id)
    let follower =
      known
      ?? CompanyFollower(
        id: context.store.newIdentifier(), company: company.id, agent: context.agent.id,
        agentName: context.agent.name, since: context.today)
    return try EditPane.open(
      FollowerDraft(follower, isNew: known == nil, of: company.name), context)
  }

  private init(_ follower: CompanyFollower, isNew: Bool, of companyName: String) {
    self.companyName = companyName
    self.follower = follower
    self.isNew = isNew
    agent = Choice(id: follower.agent.rawValue, text: follower.agentName)
    since = follower.since.french
  }

  static func fields(of draft: FollowerDraft) -> [Field<FollowerDraft, Context>] {
    [
      Field(
        "agent", "Suivi par", section: draft.companyName,
        .choice(\.agent, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, required: true, width: 34, hint: "Un agent de la base (F4)."),
      Field("since", "Depuis le", .day(\.since), required: true, width: 14),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: FollowerDraft, theirs: FollowerDraft)? {
    guard case .companyFollower(let record) = theirs, !isNew else { return nil }
    return (
      FollowerDraft(follower, isNew: false, of: companyName),
      FollowerDraft(record, isNew: false, of: companyName)
    )
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("agent", agent.id, "Choisissez qui suit l'entreprise (F4)."),
      Problems.missing("since", since, "Donnez le jour."),
      Problems.day("since", since, context),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = follower
    changed.agent = Agent.ID(rawValue: agent.id)
    changed.since = (try? Day.parse(since, today: context.today)) ?? context.today
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Suivi par \(agent.text)."), then: .pop)
  }
}
