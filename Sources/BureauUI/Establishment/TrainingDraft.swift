internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A training an agent followed, as it is typed.
struct TrainingDraft: EditDraft {
  /// nil for a new one.
  var training: AgentTraining?
  var agent: Choice
  var on: String
  var name: String
  var organiser: String

  static let form = "agent-training"
  var recordID: String? { training?.id.rawValue }
  var title: String { "Formations suivies > \(name.isEmpty ? "Nouvelle formation" : name)" }

  init(_ training: AgentTraining?, _ context: Context) {
    self.init(training)
    guard training == nil else { return }
    on = context.today.french
    agent = Choice(id: context.agent.id.rawValue, text: context.agent.name)
  }

  private init(_ training: AgentTraining?) {
    self.training = training
    agent = training.map { Choice(id: $0.agent.rawValue, text: $0.agentName) } ?? Choice()
    on = training?.on.french ?? ""
    name = training?.title ?? ""
    organiser = training?.organiser ?? ""
  }

  static func fields(of draft: TrainingDraft) -> [Field<TrainingDraft, Context>] {
    [
      Field(
        "agent", "Agent", section: "La formation",
        .choice(\.agent, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, required: true, width: 34),
      Field("on", "Le", .day(\.on), required: true, width: 14),
      Field(
        "title", "Formation", .words(\.name, limit: 120), required: true,
        hint: "« Webinaire d'ouverture », « Conduire un entretien »."),
      Field("organiser", "Par", .words(\.organiser, limit: 60), hint: "DGESCO, EAFC, CMQ …"),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: TrainingDraft, theirs: TrainingDraft)? {
    guard case .agentTraining(let record) = theirs, let training else { return nil }
    return (TrainingDraft(training), TrainingDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("agent", agent.id, "Choisissez qui l'a suivie (F4)."),
      Problems.missing("on", on, "Donnez le jour."), Problems.day("on", on, context),
      Problems.missing("title", name, "Donnez le titre de la formation."),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    let who = Agent.ID(rawValue: agent.id)
    var changed =
      training
      ?? AgentTraining(id: context.store.newIdentifier(), agent: who, on: day, title: name)
    changed.agent = who
    changed.on = day
    changed.title = name.trimmingSpaces
    changed.organiser = organiser.trimmingSpaces
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Formation enregistrée."), then: .pop)
  }
}
