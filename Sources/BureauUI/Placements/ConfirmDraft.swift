internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Recording who decided that the learner goes there: a teacher, the DDFPT or the head, by name.
struct ConfirmDraft: EditDraft {
  var placement: Placement
  var name: String
  var by = Choice()
  var function = Choices.of(AgentFunction.teacher, AgentFunction.teacher.label)
  var on: String
  var medium = Choices.of(Medium.mail, Medium.mail.label)
  var motive = ""

  static let form = "confirm"
  var recordID: String? { placement.id.rawValue }
  var title: String { "Confirmer le lieu > \(name)" }
  static let about = [
    "Le bureau propose le lieu ; le professeur ou le DDFPT décide, et son nom est gardé (FAQ 20).",
    "Si personne n'a pu confirmer, laissez le nom vide et donnez le motif.",
  ]

  init(_ placement: Placement, _ name: String, _ context: Context) {
    self.placement = placement
    self.name = name
    on = context.today.french
    switch placement.confirmation {
    case .by(let person, let role, let day, let means):
      by = Choice(id: person, text: person)
      function = Choices.of(role, role.label)
      on = day.french
      medium = Choices.of(means, means.label)
    case .alone(let why, _, let day):
      motive = why
      on = day.french
    case nil:
      by = Choice(id: placement.referent, text: placement.referent)
    }
  }

  static func fields(of draft: ConfirmDraft) -> [Field<ConfirmDraft, Context>] {
    [
      Field(
        FieldName.confirmation.rawValue, "Confirmé par",
        section: "\(draft.name) chez \(draft.placement.host?.companyName ?? "")",
        .choice(\.by, free: true) { query, _, context in
          try PlacementChoices.teachers(query, context)
        }, hint: "Un professeur, le DDFPT ; vide si le bureau a dû avancer seul."),
      Field(
        "function", "Fonction",
        .choice(\.function, free: false) { query, _, _ in
          Confirmation.functions.map { Choices.of($0, $0.label) }
            .filter { Search.answers($0.text, query) }
        }, width: 28),
      Field(FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14),
      Field(
        "medium", "Par",
        .choice(\.medium, free: false) { query, _, _ in
          Choices.cases(Medium.self, query, label: \.label)
        }, width: 28),
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120),
        hint: "Seulement si personne n'a confirmé : départ demain, professeur absent …"),
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let field = FieldName.day.rawValue
    let days = [Problems.day(field, on, context), Problems.distant(field, on, context)]
    let nobody =
      by.isBlank
      ? Problems.missing(
        FieldName.confirmation.rawValue, motive,
        "Donnez le nom de qui a confirmé ; si personne n'a pu, donnez le motif.") : nil
    var typed = placement
    typed.confirmation = confirmation(context)
    let file = try context.store.placementFile(as: typed, by: context.session)
    let broken = Checks.broken(by: file, on: context.today, context.settings)
      .filter { $0.field == .confirmation }
    return (days + [nobody]).compactMap { $0 } + broken.map(Problems.of)
  }

  func sides(_ theirs: Conflict.Record) -> (base: ConfirmDraft, theirs: ConfirmDraft)? {
    guard case .placement(let record) = theirs else { return nil }
    var (mine, other) = (self, self)
    mine.placement = placement
    other.placement = record
    return (mine, other)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var saved = placement
    let decided = confirmation(context)
    saved.confirmation = decided
    try context.store.save(
      saved, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Lieu \(decided.french)."), then: .pop)
  }

  private func confirmation(_ context: Context) -> Confirmation {
    let day = (try? Day.parse(on, today: context.today)) ?? context.today
    guard !by.isBlank else {
      return .alone(motive: motive.trimmingSpaces, by: context.agent.name, on: day)
    }
    return .by(
      name: by.text.trimmingSpaces, function: AgentFunction(rawValue: function.id) ?? .teacher,
      on: day, medium: Medium(rawValue: medium.id) ?? .mail)
  }
}
