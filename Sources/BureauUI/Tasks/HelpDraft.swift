internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Help given beside one's work, as it is typed.
struct HelpDraft: EditDraft {
  /// nil for a new one.
  var help: OccasionalHelp?
  var on: String
  var what: String
  var recipient: String
  var task: Choice

  static let form = "help"
  var recordID: String? { help?.id.rawValue }
  var title: String { "Aides ponctuelles > \(what.isEmpty ? "Nouvelle aide" : what)" }

  init(_ help: OccasionalHelp?, _ task: OfficeTask?, _ context: Context) {
    self.init(help, task.map { Choice(id: $0.id.rawValue, text: $0.label) } ?? Choice())
    if help == nil { on = context.today.french }
  }

  private init(_ help: OccasionalHelp?, _ task: Choice) {
    self.help = help
    self.task = task
    on = help?.on.french ?? ""
    what = help?.what ?? ""
    recipient = help?.recipient ?? ""
  }

  static func fields(of draft: HelpDraft) -> [Field<HelpDraft, Context>] {
    [
      Field("on", "Le", section: "L'aide", .day(\.on), required: true, width: 14),
      Field(
        "what", "Quoi", .words(\.what, limit: 120), required: true,
        hint: "« Relire douze conventions », « tenir l'accueil une matinée »."),
      Field("recipient", "Pour", .words(\.recipient, limit: 60), hint: "Le service, la personne."),
      Field(
        "task", "Tâche",
        .choice(\.task, free: false) { query, _, context in
          try context.store.tasks().filter { $0.closing == nil }
            .map { Choice(id: $0.id.rawValue, text: $0.label) }
            .filter { Search.answers($0.text, query) }
        }, hint: "La ligne de « qui fait quoi » dont il s'agit ; vide si aucune."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: HelpDraft, theirs: HelpDraft)? {
    guard case .occasionalHelp(let record) = theirs, let help else { return nil }
    return (HelpDraft(help, task), HelpDraft(record, task))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("on", on, "Donnez le jour."), Problems.day("on", on, context),
      Problems.missing("what", what, "Dites en quelques mots ce qui a été fait."),
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    var changed =
      help
      ?? OccasionalHelp(
        id: context.store.newIdentifier(), on: day, agent: context.agent.id, what: what)
    changed.on = day
    changed.what = what.trimmingSpaces
    changed.recipient = recipient.trimmingSpaces
    changed.task = task.isChosen ? OfficeTask.ID(rawValue: task.id) : nil
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Aide ponctuelle enregistrée."), then: .pop)
  }
}
