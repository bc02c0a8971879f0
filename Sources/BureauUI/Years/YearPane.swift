internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Opening a school year or closing one: a checklist with what the base knows of each step. It can
/// be left and taken up again; the ticks are kept.
struct YearPane: Pane {
  typealias Context = BureauUI.Context

  /// Which of the two checklists.
  enum Kind: Sendable {
    case opening
    case closing

    var title: String {
      switch self {
      case .opening: "Nouvelle année"
      case .closing: "Clôturer l'année"
      }
    }

    var steps: [YearStep] {
      switch self {
      case .opening: YearStep.opening
      case .closing: YearStep.closing
      }
    }

    /// The year one means on a day: the next one is prepared from April on, the last one is
    /// closed until the end of October.
    func year(on day: Day) -> SchoolYear {
      switch self {
      case .opening: SchoolYear.containing(day.adding(months: 5))
      case .closing: SchoolYear.containing(day.adding(months: -2))
      }
    }
  }

  let kind: Kind
  private(set) var year: SchoolYear
  private(set) var file: YearFile?
  private(set) var figures = YearFigures()
  private(set) var row = 0
  private var today: Day

  init(_ kind: Kind, _ today: Day) {
    self.kind = kind
    self.today = today
    year = kind.year(on: today)
  }

  var step: YearStep { kind.steps[row] }

  var heading: Heading {
    let done = kind.steps.count { file?.tick(of: $0) != nil }
    let state = file?.closedOn.map { "■ close le \($0)" }
    return Heading(
      "Stages > \(kind.title) \(year)",
      right: state
        ?? "\(Plural.count(done, "étape faite", "étapes faites")) sur \(kind.steps.count)")
  }

  var status: Status {
    if file?.closedOn != nil {
      return Status("Année close : rien ne s'y modifie. r la rouvre, avec son motif.")
    }
    return Status("Espace coche l'étape, Entrée l'ouvre ; Gauche et Droite changent d'année.")
  }

  var about: [String] {
    [
      "Les étapes se font dans l'ordre que vous voulez : quittez, revenez, les coches restent.",
      "Une année close se lit et ne s'écrit plus, ni ses stages, ni ses périodes, ni ses classes ;",
      "la rouvrir demande un motif, qui est gardé.",
    ]
  }

  static let bindings: [Binding<Self>] = (acting + moving).named("année")

  private static let acting: [Binding<Self>] = [
    Binding([.enter], "Ouvrir l'étape", short: "Ouvrir", rank: 10) { pane, context in
      try YearSteps.open(pane.step, of: pane.year, context)
    },
    Binding(
      [.character(" ")], "Cocher l'étape, ou la reprendre", short: "Cocher", rank: 11,
      disabled: isClosed
    ) { pane, context in
      try context.store.toggle(
        pane.step, of: pane.year, on: context.today, by: context.session,
        key: context.store.newOperationKey())
      try pane.reload(context)
      return .stay
    },
    Binding([.character("c")], "Clore l'année", short: "Clore", rank: 12, disabled: notToClose) {
      pane, context in
      .push(pane.question)
    }.needing(.closeYear),
    Binding(
      [.character("r")], "Rouvrir l'année, avec son motif", short: "Rouvrir", rank: 13,
      disabled: notClosed
    ) { pane, context in
      try EditPane.open(ReopenDraft(pane.year), context)
    }.needing(.closeYear),
    Binding([.right], "Année suivante", short: "Année +", rank: 14) { pane, context in
      try pane.turn(to: pane.year.next, context)
    },
    Binding(
      [.left], "Année précédente", short: "Année -", word: "année-précédente", rank: 15
    ) { pane, context in try pane.turn(to: pane.year.previous, context) },
  ]

  private static let moving: [Binding<Self>] = [
    Binding([.down, .character("j"), .tab], "Étape suivante", rank: Binding<Self>.movement) {
      pane, _ in pane.move(1)
    },
    Binding([.up, .character("k"), .backTab], "Étape précédente", rank: Binding<Self>.movement) {
      pane, _ in pane.move(-1)
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ]

  mutating func reload(_ context: Context) throws {
    today = context.today
    file = try context.store.yearFile(year)
    figures = try context.store.yearFigures(year, today: context.today, by: context.session)
  }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> { .stay }

  func draw(on canvas: inout Canvas, in body: Rect) {
    YearPicture(pane: self).draw(on: &canvas, in: body)
  }

  private mutating func turn(to other: SchoolYear, _ context: Context) throws -> Outcome<Context> {
    year = other
    try reload(context)
    return .stay
  }

  private mutating func move(_ step: Int) -> Outcome<Context> {
    row = max(0, min(kind.steps.count - 1, row + step))
    return .stay
  }

  /// The year is closed knowingly, whatever is left to do.
  private var question: ConfirmPane<Context> {
    let left = YearWords.left(figures)
    let text =
      (today > year.last ? "" : "Elle dure jusqu'au \(year.last). ")
      + (left.isEmpty ? "" : "Il reste \(left). ")
      + "Une fois close, l'année \(year) se lit et ne s'écrit plus."
    return ConfirmPane(
      title: "Clore l'année \(year) ?", text,
      buttons: [
        .init("Revenir"),
        .init("Clore") { [year] context in
          try context.store.close(
            year, on: context.today, by: context.session, key: context.store.newOperationKey())
          return .notify(Notice("Année \(year) close."), then: .pop)
        },
      ])
  }

  private static let isClosed: @Sendable (Self) -> String? = { pane in
    pane.file?.closedOn == nil
      ? nil : "L'année \(pane.year) est close : r la rouvre, avec son motif."
  }

  private static let notToClose: @Sendable (Self) -> String? = { pane in
    guard case .closing = pane.kind else { return "L'année se clôt par « Clôturer l'année » (F9)." }
    return pane.file?.closedOn == nil ? nil : "Cette année est déjà close."
  }

  private static let notClosed: @Sendable (Self) -> String? = { pane in
    pane.file?.closedOn == nil ? "Cette année n'est pas close." : nil
  }
}
