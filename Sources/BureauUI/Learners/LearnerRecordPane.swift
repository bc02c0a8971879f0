internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The record of a learner.
struct LearnerRecordPane: RecordPane, CheckedPane {
  typealias Context = BureauUI.Context

  let id: Learner.ID
  private(set) var file: LearnerFile?
  private var today: Day?
  private var stampText = ""
  var view = RecordView<LearnerRecordTarget>(isWrapped: true)

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
      "La fiche d'un élève : le moins de données possible. e la modifie, Entrée ouvre un stage.",
      "Le représentant légal et la commune ne sont dans aucune liste : ils se saisissent à la",
      "première convention. Une personne qui demande ce que l'on sait d'elle le voit ici, avec qui",
      "l'a consulté.",
    ]
  }

  /// What the cycle of the learner breaks.
  func checks(_ context: Context) throws -> [CheckID] {
    view.lines.compactMap { $0.violation?.check }
  }

  static let bindings: [Binding<Self>] = (own + common + moving).named("fiche-élève")

  private static var own: [Binding<Self>] {
    [
      Binding([.enter], "Ouvrir la ligne choisie", short: "Ouvrir", rank: 10) { pane, context in
        try pane.open(context)
      },
      Binding([.character("e"), .function(4)], "Modifier la fiche", short: "Modifier", rank: 11) {
        pane, context in try pane.edit(context)
      }.needing(.editLearners),
    ]
  }

  private func open(_ context: Context) throws -> Outcome<Context> {
    guard let line = view.selected else { return .stay }
    if case .placement(let id) = line.target { return .push(PlacementRecordPane(id)) }
    if let card = line.card { return .push(card) }
    return try edit(context)
  }

  private func edit(_ context: Context) throws -> Outcome<Context> {
    guard let file else { return .stay }
    return try LearnerDraft.open(file.learner, in: file.schoolClass, context)
  }

  mutating func reload(_ context: Context) throws {
    guard let read = try context.store.learnerFile(id, by: context.session) else {
      throw StoreError.notFound
    }
    file = read
    today = context.today
    try context.store.noteAccess(to: id, .record, by: context.session)
    view.show(try LearnerRecordLines.of(read, context))
    stampText = try context.latestHand(
      on: id.rawValue, savedBy: try context.store.lastSave(of: id.rawValue))
  }
}
