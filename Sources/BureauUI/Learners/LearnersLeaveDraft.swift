internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The day on which several learners leave the school: a class after its last year.
struct LearnersLeaveDraft: EditDraft {
  var learners: [Learner.ID]
  var on: String

  static let form = "learners-leave"
  var recordID: String? { MarkedLines.draftID(learners) }
  var title: String { "Sortie de \(Plural.count(learners.count, "élève"))" }
  static let about = [
    "Sortis, ils restent dans la base avec leurs stages, hors des listes du jour. Le dernier jour",
    "dans l'établissement compte encore ; vide, la sortie est reprise.",
  ]

  init(_ learners: [Learner.ID], _ context: Context) {
    self.learners = learners
    on = context.today.french
  }

  static func fields(of draft: LearnersLeaveDraft) -> [Field<LearnersLeaveDraft, Context>] {
    [
      Field(
        FieldName.day.rawValue, "Dernier jour", section: draft.title, .day(\.on), width: 14,
        hint: "Le dernier jour dans l'établissement ; vide, ils sont de nouveau présents.")
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [Problems.day(FieldName.day.rawValue, on, context)].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let day = try? Day.parse(on, today: context.today)
    let count = try context.store.setLeaving(
      of: learners, on: day, by: context.session, key: ticket.key, discarding: ticket.draft)
    let text =
      day.map { "\(Plural.count(count, "sortie notée", "sorties notées")) au \($0)." }
      ?? "\(Plural.count(count, "sortie reprise", "sorties reprises"))."
    return .notify(Notice(text), then: .choose(MarkedLines.done))
  }
}
