internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// Handing over from one agent to another, with what will pass on before it does.
struct HandOverDraft: EditDraft {
  var from = Choice()
  var to = Choice()
  var on: String
  var motive = ""
  /// What passes on, name and value; read again when the agent changes.
  var preview: [String] = []
  /// The agent and the day the preview was read for.
  var readFor = ""
  /// What stays to be settled before the person leaves.
  var warnings: [String] = []

  static let form = "handover"
  var title: String { "Passation\(from.text.isEmpty ? "" : " > \(from.text)")" }

  static let about = [
    "Un agent part, un autre arrive : ses actions ouvertes, ses échanges et ses tournées prévus, les",
    "entreprises qu'il suit, ses objectifs de la feuille de route, les besoins qu'il devait traiter et",
    "ses saisies en cours passent au successeur. Ses droits se ferment ; ce qu'il a fait reste à son",
    "nom. Ordre et lettre ne passent pas : ils sont personnels. Le dossier de passation s'ouvre ensuite.",
    "Pour revenir en arrière : rouvrez l'agent (« Agents »), puis faites la passation inverse.",
  ]

  init(_ context: Context) { on = context.today.french }

  static func settle(_ draft: inout HandOverDraft, _ context: Context) {
    let key = "\(draft.from.id)|\(draft.on)"
    guard draft.readFor != key else { return }
    draft.readFor = key
    (draft.preview, draft.warnings) = ([], [])
    guard draft.from.isChosen, let file = try? draft.file(context) else { return }
    draft.preview = lines(file)
    draft.warnings = remaining(file, context)
  }

  static func fields(of draft: HandOverDraft) -> [Field<HandOverDraft, Context>] {
    [
      Field(
        "from", "De", section: "Qui part, qui arrive",
        .choice(\.from, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, required: true, width: 34, hint: "L'agent qui part."),
      Field(
        "to", "À",
        .choice(\.to, free: false) { query, _, context in try Choices.agents(query, context) },
        required: true, width: 34,
        hint: "Le successeur ; « Agents » l'ajoute s'il n'y est pas encore."),
      Field("on", "Le", .day(\.on), required: true, width: 14),
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120), required: true,
        hint: "Mutation, fin de contrat … Les droits se ferment dès l'enregistrement."),
    ]
      + draft.preview.enumerated().map { index, line in
        Field(
          "preview.\(index)", "", section: index == 0 ? "Ce qui passe au successeur" : nil,
          .fixed { _ in line })
      }
  }

  /// What passes on, in as many lines.
  private static func lines(_ file: HandOverFile) -> [String] {
    [
      named("action ouverte", "actions ouvertes", file.actions.map(\.name)),
      named("échange prévu", "échanges prévus", file.planned.map(\.companyName)),
      named("tournée prévue", "tournées prévues", file.rounds.map(\.on.shortFrench)),
      named("objectif à son nom", "objectifs à son nom", file.objectives.map(\.objective.title)),
      named("entreprise suivie", "entreprises suivies", file.followed.map(\.name)),
      named("besoin à traiter", "besoins à traiter", file.needs.map(\.companyName)),
      named("saisie en cours", "saisies en cours", file.drafts.map(\.title)),
    ]
  }

  /// « 5 actions ouvertes : Garage Moreau, … ».
  private static func named(_ one: String, _ many: String, _ names: [String]) -> String {
    let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    return Plural.count(names.count, one, many) + (names.isEmpty ? "" : " : \(shown)")
  }

  private static func remaining(_ file: HandOverFile, _ context: Context) -> [String] {
    let trips = file.trips.filter { $0.standing != .refused }
    let amount = trips.compactMap(\.amount).sum()
    let loans = (try? context.store.equipmentLoans()) ?? []
    let out = loans.filter { $0.holder == file.agent.id && $0.returnedOn == nil }
    return [
      trips.isEmpty
        ? nil
        : Plural.count(trips.count, "déplacement") + " sans frais transmis"
          + (amount > .zero ? " (\(amount.french))" : "") + " : à déclarer avant le départ.",
      out.isEmpty
        ? nil
        : "Encore en prêt : \(ListJoin.and(out.map(\.item))). Notez le retour dans « Matériel "
          + "prêté ».",
    ].compactMap { $0 }
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing("from", from.id, "Choisissez l'agent qui part (F4)."),
      Problems.missing("to", to.id, "Choisissez le successeur (F4)."),
      Problems.missing("on", on, "Donnez la date."), Problems.day("on", on, context),
      Problems.missing(FieldName.motive.rawValue, motive, "Donnez le motif, en quelques mots."),
      from.isChosen && from.id == to.id
        ? FieldProblem(field: "to", isError: true, "Le successeur est la même personne.") : nil,
      try rightsProblem(context),
    ].compactMap { $0 } + warnings.map { FieldProblem(field: "from", isError: false, $0) }
  }

  /// Somebody must be left to manage the agents, and the successor must be able to act.
  private func rightsProblem(_ context: Context) throws -> FieldProblem? {
    let agents = try context.store.agents()
    guard let old = agents.first(where: { $0.id.rawValue == from.id }),
      let new = agents.first(where: { $0.id.rawValue == to.id })
    else { return nil }
    if try context.isLastAdministrator(old) {
      return FieldProblem(
        field: "from", isError: true,
        "Il ne resterait personne à l'administration : donnez d'abord ce rôle à quelqu'un d'autre.")
    }
    guard new.roles.isDisjoint(with: Access.roles(for: .logActivities)) else { return nil }
    return FieldProblem(
      field: "to", isError: false,
      "\(new.name) n'a pas encore le droit de mener ces actions : « Agents » le lui donne.")
  }

  /// The last day, today while it cannot be read.
  private func day(_ context: Context) -> Day {
    (try? Day.parse(on, today: context.today)) ?? context.today
  }

  private func file(_ context: Context) throws -> HandOverFile? {
    try context.store.handOverFile(
      of: Agent.ID(rawValue: from.id), on: day(context), by: context.session)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let old = Agent.ID(rawValue: from.id)
    guard let file = try file(context) else { throw StoreError.notFound }
    try context.store.handOver(
      from: old, to: Agent.ID(rawValue: to.id),
      Closing(on: day(context), motive: motive.trimmingSpaces),
      by: context.session, key: ticket.key, discarding: ticket.draft)
    let document = try HandOverDocument.of(
      file, today: context.today, in: context.store, context.templates)
    return .notify(
      Notice("Passation faite de \(from.text) à \(to.text)."),
      then: .replace(DocumentPane(document)))
  }
}
