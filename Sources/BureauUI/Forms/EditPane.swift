internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The screen of any form: it keeps the draft, shows what is wrong, and saves.
///
/// The draft goes to the base at each field left, a second after the last key, and when the line
/// drops; leaving the screen keeps it too.
struct EditPane<Content: EditDraft>: CheckedPane {
  typealias Context = BureauUI.Context

  private(set) var form: Form<Content, Context>
  private let initial: Content
  private var kept: Content?
  private var keptField: String?
  private var keptAt: ClockTime?
  private let key: OperationKey
  private var isSaved = false
  /// What somebody else changed while this form was open; said until it is saved.
  private var mergeNotes: [FieldProblem] = []
  /// The fields they and this form changed both, until the person has chosen.
  private var clashes: [FieldClash] = []
  /// Who else is at work on the record.
  private var companion: Stamp?

  init(_ content: Content, key: OperationKey, _ context: Context) {
    form = Form(content, fields: Content.fields(of:), settle: Content.settle)
    initial = content
    self.key = key
    form.refresh(context)
  }

  /// The form as it was left, on the field it was left on.
  init(resuming draft: KeptDraft<Content>, _ context: Context) {
    self.init(draft.content, key: draft.key, context)
    kept = draft.content
    keptField = draft.field
    if let field = draft.field { form.focus(on: field) }
  }

  /// Opens the form on its draft if one was kept, on `content` otherwise; `instead` puts it in
  /// place of the box that asked.
  static func open(
    _ content: Content, _ context: Context, instead: Bool = false
  ) throws -> Outcome<Context> {
    func come(_ pane: EditPane) -> Outcome<Context> { instead ? .replace(pane) : .push(pane) }
    let draft = try context.store.draft(
      agent: context.agent.id, form: Content.form, record: content.recordID)
    guard let draft, let resumed = KeptDraft<Content>.decoded(draft.json) else {
      return come(EditPane(content, key: context.store.newOperationKey(), context))
    }
    return .notify(
      Notice("Brouillon repris. F12 pour l'abandonner.", .info),
      then: come(EditPane(resuming: resumed, context)))
  }

  static var bindings: [Binding<Self>] {
    [
      Binding([.function(2), .control("s")], "Enregistrer", rank: 10) { pane, context in
        try pane.submit(context)
      },
      Binding(
        [.function(4), .control(" ")], "Choisir dans une liste, un calendrier", short: "Choisir",
        rank: 12
      ) {
        _, _ in .stay
      },
      Binding([.tab, .enter, .down], "Champ suivant", short: "Suivant", rank: 13) { _, _ in .stay },
      Binding([.backTab, .up], "Champ précédent", short: "Précédent", rank: 20) { _, _ in .stay },
      Binding(
        [.control("g")], "Recopier le champ de la fiche précédente", short: "Recopier", rank: 21
      ) {
        _, _ in .stay
      },
      Binding(
        [.function(7), .control("f")], "Ouvrir la fiche semblable", short: "Fiche semblable",
        rank: 24
      ) { pane, context in try pane.openRival(context) },
      Binding([.control("u")], "Effacer le champ", short: "Effacer", rank: 22) { _, _ in .stay },
      Binding(
        [.function(12)], "Abandonner la saisie et son brouillon", short: "Abandonner", rank: 23
      ) { pane, context in pane.askToDrop(context) },
      Binding(
        [.function(3), .escape, .control("c")], "Quitter en gardant le brouillon", short: "Retour",
        rank: KeyBar.leaveRank
      ) { pane, context in try pane.leave(context) },
    ].named("formulaires")
  }

  var heading: Heading {
    Heading(form.draft.title, right: keptAt.map { "brouillon gardé à \($0)" } ?? "")
  }

  var status: Status {
    let errors = form.shownProblems.filter(\.isError).count
    let warnings = form.shownProblems.count - errors
    let counts = [
      errors > 0 ? Plural.count(errors, "erreur") : nil,
      warnings > 0 ? Plural.count(warnings, "avertissement") : nil,
    ]
    let hint = form.hint ?? "Entrée ou F2 pour enregistrer."
    let others = companion.map { "\($0.author) y travaille aussi" }
    return Status(hint, right: (counts + [others]).compactMap { $0 }.joined(separator: " · "))
  }

  var about: [String] {
    let problem = form.problems.first { $0.field == form.focused?.name }
    return Content.about
      + [
        form.focused.map { "« \($0.label) » : \($0.hint)" },
        problem.map { $0.sentence + " " + $0.reference },
      ]
      .compactMap { $0 }
  }

  func checks(_ context: Context) throws -> [CheckID] {
    form.topics.compactMap(CheckID.init(rawValue:))
  }

  func citations(_ context: Context) throws -> [Citation] {
    try checks(context).flatMap(\.citations) + Citation.named(in: form.focused?.hint ?? "")
  }

  mutating func fit(_ size: Size, _ context: Context) throws { form.fit(columns: size.columns) }

  mutating func reload(_ context: Context) throws {
    form.previous = try Content.previous(context)
    form.refresh(context)
    companion = try form.draft.recordID.flatMap(context.companion)
  }

  mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    let usual = form.isHelping ? key : context.keymap.usual(key, in: Self.bindings)
    guard let usual else { return .ignored }
    switch try form.handle(usual, context) {
    case .stay: return .stay
    case .left:
      try keep(context)
      form.problems = try problems(context)
      return .stay
    case .submit: return try submit(context)
    case .ignored: return try perform(key, context)
    }
  }

  mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context> {
    _ = try form.paste(text, context)
    return .stay
  }

  mutating func tick(_ context: Context) throws -> Outcome<Context> {
    guard !isSaved, form.draft != (kept ?? initial) else { return .stay }
    try keep(context)
    form.problems = try problems(context)
    return .stay
  }

  mutating func interrupt(_ context: Context) throws { try keep(context) }

  mutating func accept(_ error: any Error, _ context: Context) -> Bool {
    let problems = Problems.of(error)
    guard !problems.isEmpty else { return false }
    form.problems = problems
    form.focus(on: problems[0].field)
    return true
  }

  func draw(on canvas: inout Canvas, in body: Rect) { form.draw(on: &canvas, in: body) }

  // MARK: - What the keys do

  /// What the draft finds wrong, and what the form sees by itself.
  private func problems(_ context: Context) throws -> [FieldProblem] {
    let found = try form.draft.problems(context)
    return mergeNotes + form.gaps(beside: found) + found
  }

  private mutating func submit(_ context: Context) throws -> Outcome<Context> {
    form.problems = try problems(context)
    if let first = form.problems.first(where: \.isError) {
      try keep(context)
      form.focus(on: first.field)
      return .stay
    }
    do {
      let outcome = try form.draft.save(context, SaveTicket(key: key, draft: draftKey(context)))
      isSaved = true
      return outcome
    } catch StoreError.changedElsewhere(let conflict) {
      guard let sides = form.draft.sides(conflict.theirs) else {
        throw StoreError.changedElsewhere(conflict)
      }
      return try merge(conflict.stamp, sides, context)
    }
  }

  /// Somebody saved the record first: their changes come in, what was typed stays, and the person
  /// reads it again before saving. Fields that both changed are chosen on a screen of their own.
  private mutating func merge(
    _ stamp: Stamp, _ sides: (base: Content, theirs: Content), _ context: Context
  ) throws -> Outcome<Context> {
    clashes = form.rebase(from: sides.base, onto: sides.theirs, context)
    let time = context.clock.time(of: stamp.at)
    mergeNotes = [
      FieldProblem(
        field: "", isError: false,
        "\(stamp.author) a enregistré cette fiche à \(time) : ses changements sont repris, votre "
          + "saisie est gardée. Relisez, puis F2.")
    ]
    form.problems = mergeNotes
    try keep(context)
    guard !clashes.isEmpty else { return .stay }
    return .push(ConflictPane(title: form.draft.title, stamp, clashes, context))
  }

  /// The fields the person wants as the other side made them.
  private mutating func settle(_ answer: String, _ context: Context) -> Outcome<Context> {
    let names = answer.dropFirst(ConflictPane.answer.count).split(separator: " ").map(String.init)
    form.take(clashes.filter { names.contains($0.name) }, context)
    clashes = []
    form.problems = mergeNotes
    return .stay
  }

  private mutating func leave(_ context: Context) throws -> Outcome<Context> {
    try keep(context)
    guard kept != nil else { return .pop }
    return .notify(
      Notice("Brouillon gardé : vous le reprendrez depuis l'accueil.", .info), then: .pop)
  }

  private func openRival(_ context: Context) throws -> Outcome<Context> {
    guard let id = try form.draft.rival(context) else {
      return .notify(Notice("Aucune fiche semblable n'est connue.", .info), then: .stay)
    }
    return .push(CompanyRecordPane(id))
  }

  private func askToDrop(_ context: Context) -> Outcome<Context> {
    guard form.draft != initial || kept != nil else { return .pop }
    let draftKey = draftKey(context)
    return .push(
      ConfirmPane(
        title: "Abandonner cette saisie ?",
        "Ce que vous avez tapé sera effacé. « Garder » le laisse en brouillon sur l'accueil.",
        buttons: [
          .init("Continuer la saisie"),
          .init("Garder") { _ in .choose(Self.keepAnswer) },
          .init("Effacer") { context in
            try context.store.discardDraft(draftKey)
            return .choose(Self.dropAnswer)
          },
        ]))
  }

  private static var keepAnswer: String { "garder" }
  private static var dropAnswer: String { "effacer" }

  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    if choice.hasPrefix(ConflictPane.answer) { return settle(choice, context) }
    guard choice == Self.dropAnswer else { return try leave(context) }
    isSaved = true
    return .notify(Notice("Saisie abandonnée.", .info), then: .pop)
  }

  /// Writes the draft to the base if something was typed, or another field entered, since the last
  /// time.
  private mutating func keep(_ context: Context) throws {
    let field = form.focused?.name
    let isElsewhere = kept != nil && field != keptField
    guard !isSaved, form.draft != (kept ?? initial) || isElsewhere else { return }
    let json = try KeptDraft(content: form.draft, key: key, field: field).encoded()
    try context.store.saveDraft(
      Draft(
        agent: context.agent.id, form: Content.form, record: form.draft.recordID,
        title: form.draft.title, json: json, savedAt: context.clock.now))
    kept = form.draft
    keptField = field
    keptAt = context.clock.time
  }

  private func draftKey(_ context: Context) -> DraftKey {
    DraftKey(agent: context.agent.id, form: Content.form, record: form.draft.recordID)
  }
}
