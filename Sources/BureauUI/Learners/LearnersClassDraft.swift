internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The class of several learners: those who change, those who stay a year more.
struct LearnersClassDraft: EditDraft {
  var learners: [Learner.ID]
  var schoolClass = Choice()

  static let form = "learners-class"
  var recordID: String? { MarkedLines.draftID(learners) }
  var title: String { "Classe de \(Plural.count(learners.count, "élève"))" }
  static let about = [
    "La même classe pour tous ; leurs stages passés gardent la classe d'alors."
  ]

  init(_ learners: [Learner.ID]) { self.learners = learners }

  static func fields(of draft: LearnersClassDraft) -> [Field<LearnersClassDraft, Context>] {
    [
      Field(
        "schoolClass", "Classe", section: draft.title,
        .choice(\.schoolClass, free: false) { query, _, context in
          try Choices.classes(query, context)
        }, required: true, width: 34,
        hint: "Les classes de cette année scolaire et de la suivante.")
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    guard !schoolClass.isChosen else { return [] }
    return [FieldProblem(field: "schoolClass", isError: true, "Choisissez la classe (F4).")]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let count = try context.store.setClass(
      of: learners, to: SchoolClass.ID(rawValue: schoolClass.id), by: context.session,
      key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice("\(Plural.count(count, "élève")) en \(schoolClass.text)."),
      then: .choose(MarkedLines.done))
  }
}
