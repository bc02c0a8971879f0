internal import BureauDomain
internal import BureauStore
internal import TextUI

/// One activity in full; a planned one can be said done, not done or cancelled here.
struct ActivityPane: Pane {
  typealias Context = BureauUI.Context

  private let id: Activity.ID
  private var file: ActivityFile?
  private var first = 0

  init(_ id: Activity.ID) { self.id = id }

  var heading: Heading {
    guard let file else { return Heading("Échange") }
    return Heading(
      "\(file.companyName) > \(file.activity.kind.label) du \(file.activity.on.french)",
      right: file.activity.state.label)
  }

  static let bindings: [Binding<Self>] = [
    Binding(
      [.character("f"), .function(2)], "Noter l'échange comme fait", short: "Faite", rank: 10,
      disabled: notPlanned
    ) {
      pane, context in try pane.settle(.done, context)
    }.needing(.logActivities),
    Binding(
      [.character("n")], "Noter l'échange comme non fait", short: "Non faite", rank: 11,
      disabled: notPlanned
    ) {
      pane, context in
      guard let file = pane.file else { return .stay }
      return try EditPane.open(
        MotiveDraft(decision: .notDone(file.activity), name: file.companyName), context)
    }.needing(.logActivities),
    Binding(
      [.character("x")], "Annuler l'échange prévu", short: "Annuler", rank: 12,
      disabled: notPlanned
    ) {
      pane, context in try pane.settle(.cancelled, context)
    }.needing(.logActivities),
    Binding(
      [.character("e"), .function(4)], "Corriger l'établissement servi", short: "Établissement",
      rank: 13,
      disabled: { $0.file?.school == nil ? "Le bureau sert un seul établissement." : nil }
    ) {
      pane, context in try pane.correctSchool(context)
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12), .enter],
      "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ].named("échange")

  mutating func reload(_ context: Context) throws {
    file = try context.store.activityFile(id)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    guard let file else { return }
    for (offset, line) in lines(file).prefix(body.rows).enumerated() {
      canvas.put(line.0, row: body.row + offset, column: 2, style: .fieldLabel, width: 16)
      canvas.put(line.1, row: body.row + offset, column: 19, width: body.columns - 21)
    }
  }

  private func lines(_ file: ActivityFile) -> [(String, String)] {
    let activity = file.activity
    let times = [activity.from, activity.to].compactMap { $0?.description }.joined(separator: " – ")
    let facts = [
      ("Entreprise", file.companyName), ("Le", "\(activity.on.longFrench) \(times)"),
      ("Par", activity.agentName), ("Établissement", file.school?.name ?? ""),
      ("Lieu", activity.place.label), ("Axe", activity.axis.label),
      ("Rencontré", file.contacts.map(\.name).joined(separator: ", ")),
      (
        "Objet",
        Purpose.allCases.filter(activity.purposes.contains).map(\.label).joined(separator: ", ")
      ),
      (
        "Résultat",
        ActivityResult.allCases.filter(activity.results.contains).map(\.label).joined(
          separator: ", ")
      ),
    ]
    let offers = file.offers.map {
      ("Places", "\($0.places) × \($0.formation.label) \($0.period), \($0.state.label)")
    }
    let notes = TextWrap.lines(activity.notes, width: 58).enumerated()
      .map { ($0.offset == 0 ? "Notes" : "", $0.element) }
    return (facts + offers + notes).filter { !$0.1.isEmpty }
  }

  private func settle(_ state: ActivityState, _ context: Context) throws -> Outcome<Context> {
    guard var activity = file?.activity else { return .stay }
    activity.state = state
    try context.store.update(
      activity, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("Échange noté : \(state.label)."), then: .stay)
  }

  /// The schools to choose from; the report counts the activity for the one chosen.
  private func correctSchool(_ context: Context) throws -> Outcome<Context> {
    guard let activity = file?.activity else { return .stay }
    return .push(
      ChooserPane(
        title: "Établissement servi",
        try context.store.establishments().map { school in
          .init(school.name, detail: school.uai.code) { context in
            var corrected = activity
            corrected.establishment = school.id
            try context.store.update(
              corrected, by: context.session, key: context.store.newOperationKey())
            return .notify(Notice("Échange compté pour \(school.name)."), then: .pop)
          }
        }))
  }

  private static let notPlanned: @Sendable (Self) -> String? = {
    $0.file?.activity.state == .planned ? nil : "Seul un échange prévu change d'état."
  }
}
