internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The record of a learner.
struct LearnerRecordPane: RecordPane {
  typealias Context = BureauUI.Context

  let id: Learner.ID
  private(set) var file: LearnerFile?
  private var today: Day?
  private var stampText = ""
  var view = RecordView<LearnerRecordTarget>()

  init(_ id: Learner.ID) { self.id = id }

  var heading: Heading {
    guard let file, let today else { return Heading("Élèves > fiche") }
    let state =
      file.learner.isPresent(on: today)
      ? LearnerLabels.status(file.learner.status) : "× sorti"
    return Heading("Élèves > \(file.learner.name)", right: state)
  }

  var status: Status { Status(view.selected?.hint ?? "", right: stampText) }

  var about: [String] {
    [
      "La fiche d'un élève : le moins de données possible. e la modifie.",
      "Le représentant légal et la commune ne sont dans aucune liste : ils se saisissent à la",
      "première convention. Une personne qui demande ce que l'on sait d'elle le voit ici.",
    ]
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("fiche-élève")

  private static var own: [Binding<Self>] {
    [
      Binding(
        [.enter, .character("e"), .function(4)], "Modifier la fiche", short: "Modifier", rank: 10
      ) { pane, context in
        guard let file = pane.file else { return .stay }
        return try LearnerDraft.open(file.learner, in: file.schoolClass, context)
      }
    ]
  }

  mutating func reload(_ context: Context) throws {
    guard let read = try context.store.learnerFile(id, by: context.session) else {
      throw StoreError.notFound
    }
    file = read
    today = context.today
    view.show(LearnerRecordLines.of(read, context))
    stampText = try context.latestHand(
      on: id.rawValue, savedBy: try context.store.lastSave(of: id.rawValue))
  }
}
