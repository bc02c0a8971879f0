internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The first screen of a new base.
struct SetupPane: Pane {
  typealias Context = SetupContext

  private var form: Form<SetupDraft, SetupContext>
  private let key: OperationKey

  init(_ context: SetupContext) {
    form = Form(SetupDraft(), button: "Commencer", fields: SetupDraft.fields(of:))
    key = context.store.newOperationKey()
    form.refresh(context)
  }

  var heading: Heading { Heading("Bureau des entreprises", right: "première ouverture") }

  var status: Status {
    Status(form.hint ?? "Entrée ou F2 pour commencer. Tout se change ensuite.")
  }

  var about: [String] {
    [
      "Cette base est neuve : dites pour quel lycée vous travaillez et qui vous êtes.",
      "Tab ou Entrée passe au champ suivant ; F2 commence. Tout se change ensuite.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding([.function(1)], "Aide de cet écran", short: "Aide", rank: KeyBar.helpRank) { _, _ in
      .help
    },
    Binding([.function(2), .control("s")], "Commencer", rank: 10) { pane, context in
      try pane.submit(context)
    },
    Binding([.function(4), .control(" ")], "Choisir dans la liste", short: "Choisir", rank: 11) {
      _, _ in .stay
    },
    Binding([.tab, .enter, .down], "Champ suivant", short: "Suivant", rank: 12) { _, _ in .stay },
    Binding([.backTab, .up], "Champ précédent", short: "Précédent", rank: 20) { _, _ in .stay },
    Binding([.function(3), .escape, .control("c")], "Quitter", rank: KeyBar.leaveRank) {
      pane, _ in pane.leave()
    },
  ]

  mutating func fit(_ size: Size, _ context: SetupContext) throws {
    form.fit(columns: size.columns)
  }

  mutating func handle(_ key: Key, _ context: SetupContext) throws -> Outcome<SetupContext> {
    switch try form.handle(key, context) {
    case .stay: return .stay
    case .left:
      form.problems = form.problems.isEmpty ? [] : form.draft.problems
      return .stay
    case .submit: return try submit(context)
    case .ignored: return try perform(key, context)
    }
  }

  mutating func paste(_ text: String, _ context: SetupContext) throws -> Outcome<SetupContext> {
    _ = try form.paste(text, context)
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    let intro = [
      "Bienvenue. Cette base est neuve : dites pour quel lycée vous travaillez."
    ]
    for (offset, line) in intro.enumerated() {
      canvas.put(line, row: body.row + offset, column: 2, style: .text, width: body.columns - 4)
    }
    form.draw(
      on: &canvas,
      in: Rect(
        row: body.row + 2, column: 0, columns: body.columns, rows: body.rows - 2))
  }

  /// Nothing is in the base yet: what was typed would go with the screen.
  private func leave() -> Outcome<SetupContext> {
    guard form.draft != SetupDraft() else { return .quit }
    return .push(
      ConfirmPane(
        title: "Quitter sans commencer ?",
        "Ce que vous avez tapé n'est pas encore enregistré ; il faudra le taper de nouveau.",
        buttons: [.init("Continuer la saisie"), .init("Quitter") { _ in .quit }]))
  }

  private mutating func submit(_ context: SetupContext) throws -> Outcome<SetupContext> {
    form.problems = form.draft.problems
    guard form.problems.isEmpty, let school = form.draft.chosen else {
      if let first = form.problems.first { form.focus(on: first.field) }
      return .stay
    }
    try context.store.setUp(
      establishment(school, context), agent(context), key: key)
    return .quit
  }

  private func establishment(_ school: ReferenceSchool, _ context: SetupContext) -> Establishment {
    Establishment(
      id: context.store.newIdentifier(), uai: school.uai, name: school.name, kind: school.kind,
      sector: school.sector, academy: school.academy, zone: school.zone, commune: school.commune,
      town: school.town, postalCode: school.postalCode,
      academicCorrespondent: form.draft.correspondent.trimmingSpaces)
  }

  private func agent(_ context: SetupContext) -> Agent {
    let draft = form.draft
    let roles = Set(draft.roles.compactMap(Role.init(rawValue:)))
    return Agent(
      id: context.store.newIdentifier(), name: draft.name.trimmingSpaces, roles: roles,
      functions: roles.contains(.officer) ? [.officer] : [],
      homeCommune: try? InseeCode(parsing: draft.home.id), homeTown: draft.home.text,
      vehicle: Int(draft.fiscalPower).map { Vehicle(.car(fiscalPower: $0)) })
  }
}
