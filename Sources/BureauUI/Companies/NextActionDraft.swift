internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The next action of one company: what, when.
struct NextActionDraft: EditDraft {
  var company: Company
  var next: Choice
  var due: String
  var note: String

  static let form = "next"
  var recordID: String? { company.id.rawValue }
  var title: String { "Prochaine action > \(company.name)" }

  init(_ company: Company) {
    self.company = company
    next = company.nextAction.map { Choices.of($0.kind, $0.kind.label) } ?? Choice()
    due = company.nextAction?.due.french ?? ""
    note = company.nextAction?.note ?? ""
  }

  static func fields(of draft: NextActionDraft) -> [Field<NextActionDraft, Context>] {
    [
      Field(
        FieldName.nextAction.rawValue, "Action", section: draft.company.name,
        .choice(\.next, free: false) { query, _, _ in NextChoice.all(query) }, required: true,
        width: 28, checks: [.co05]),
      Field(
        "due", "Le", .day(\.due), width: 14, hint: "+15j, lundi, 12/03 … F4 : calendrier.",
        echoWidth: 10
      ) { draft, context in
        (try? Day.parse(draft.due, today: context.today))?.weekdayAndDay ?? ""
      },
      Field("note", "Précision", .words(\.note), hint: "Quoi dire, à qui demander."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: NextActionDraft, theirs: NextActionDraft)? {
    guard case .company(let record) = theirs else { return nil }
    return (NextActionDraft(company), NextActionDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    guard !next.isBlank else {
      return [
        FieldProblem(
          field: FieldName.nextAction.rawValue, isError: true,
          "Choisissez l'action, ou « aucune suite ».")
      ]
    }
    return NextChoice.problems(next, due: due, context)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = company
    changed.nextAction = NextChoice.action(next, due: due, note: note, context)
    try context.store.update(
      changed, by: context.session, key: ticket.key,
      discarding: ticket.draft)
    return .notify(Notice("Prochaine action enregistrée."), then: .pop)
  }
}
