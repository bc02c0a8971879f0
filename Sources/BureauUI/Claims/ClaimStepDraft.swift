internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A step of a claim that was taken outside the tool, and is recorded here: who, when, why.
struct ClaimStepDraft: EditDraft {
  let act: ClaimAct
  var claim: Claim
  var total: Euro
  /// How many of its trips stand at estimated kilometres.
  var estimated: Int
  var by: Choice
  var on: String
  var motive = ""

  static let form = "claimStep"
  var recordID: String? { "\(act.rawValue)+\(claim.id.rawValue)" }
  var title: String { "\(act.label) > \(claim.month.monthAndYear), \(claim.agentName)" }

  static let about = [
    "Vous consignez ici ce qui s'est fait sur papier ou dans Chorus-DT : le contrôle de l'adjoint",
    "gestionnaire ou du chef, la transmission au payeur, le remboursement, le rejet et son motif.",
    "Personne ne contrôle l'état de frais qui porte son nom (OM-03).",
  ]

  /// The bursar or the head is proposed for a decision, whoever works for the rest.
  init(_ act: ClaimAct, _ file: ClaimFile, _ context: Context) throws {
    self.act = act
    claim = file.claim
    total = file.lines.total
    estimated = file.lines.trips.count(where: \.way.isEstimated)
    on = context.today.french
    let own = Choice(id: context.agent.id.rawValue, text: context.agent.name)
    by = act == .check || act == .reject ? try Choices.controllers(context) : own
  }

  static func fields(of draft: ClaimStepDraft) -> [Field<ClaimStepDraft, Context>] {
    let who: [Field<ClaimStepDraft, Context>] = [
      Field(
        "total", "État de frais", section: draft.act.label,
        .fixed { "\($0.claim.month.monthAndYear), \($0.total), \($0.claim.payer.label)" }),
      Field(
        FieldName.signatory.rawValue, "Par",
        .choice(\.by, free: true) { query, _, context in try Choices.agents(query, context) },
        required: true, width: 40, checks: draft.act == .check ? [.om03] : [],
        hint: draft.act == .check
          ? "Qui a contrôlé et signé : adjoint gestionnaire, chef d'établissement."
          : "La personne qui l'a fait, ou qui l'a su."),
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14, hint: "Quel jour."),
    ]
    guard draft.act == .reject else { return who }
    return who + [
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: ClaimStep.motiveLimit),
        required: true, hint: "Ce que le payeur reproche : kilomètres, justificatif manquant …")
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let day = FieldName.day.rawValue
    let typing = [
      Problems.missing(FieldName.signatory.rawValue, by.text, "Donnez le nom de la personne."),
      Problems.missing(day, on, "Donnez le jour."), Problems.day(day, on, context),
      act == .reject
        ? Problems.missing(FieldName.motive.rawValue, motive, "Donnez le motif du rejet.") : nil,
    ].compactMap { $0 }
    guard typing.isEmpty, let step = step(context) else { return typing }
    guard step.on <= context.today else {
      return [
        FieldProblem(
          field: day, isError: true, "Cela ne se consigne pas d'avance : notez-le le jour venu.")
      ]
    }
    guard act == .check else { return number }
    let facts = try context.store.missionFacts(of: claim.agent, for: claim.establishment)
    return [OM03.violation(step, of: OM03.claim, facts).map(Problems.of), guessed]
      .compactMap { $0 }
  }

  /// Kilometres that nobody read on the meter.
  private var guessed: FieldProblem? {
    guard estimated > 0 else { return nil }
    return FieldProblem(
      field: "total", isError: false,
      "Kilomètres estimés (≈) pour \(Plural.count(estimated, "déplacement")) : les vrais se tapent "
        + "dans la tournée (r), avant le contrôle.", reference: Citation.card(13).label)
  }

  /// A claim that goes to the rectorat without its number.
  private var number: [FieldProblem] {
    guard act == .forward, claim.payer == .rectorate(number: "") else { return [] }
    return [
      FieldProblem(
        field: "total", isError: false,
        "Le numéro Chorus-DT n'est pas noté : e le donne, dans l'état de frais.")
    ]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let step = step(context) else { return .stay }
    try context.store.take(
      ClaimStep(act, step, motive: motive.trimmingSpaces), on: claim, by: context.session,
      key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("État de frais \(act.done) : \(step.text)."), then: .pop)
  }

  private func step(_ context: Context) -> MissionStep? {
    guard let day = try? Day.parse(on, today: context.today) else { return nil }
    return MissionStep(
      by: by.text.trimmingSpaces, agent: by.isChosen ? Agent.ID(rawValue: by.id) : nil, on: day)
  }
}

extension Choices {
  /// Who controls claims: the bursar, else the head; nobody if the base knows neither.
  static func controllers(_ context: Context) throws -> Choice {
    let agents = try context.store.agents().filter { $0.closing == nil }
    let controller =
      agents.first { $0.functions.contains(.deputyBursar) }
      ?? agents.first { $0.functions.contains(.head) }
    return controller.map { Choice(id: $0.id.rawValue, text: $0.name) } ?? Choice()
  }
}
