internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A signature or a revocation taken outside the tool, and recorded here: who, when, why.
struct OrderStepDraft: EditDraft {
  enum Step: String, Codable, Sendable { case sign, revoke }

  let step: Step
  var order: MissionOrder
  var by: Choice
  var on: String
  var motive = ""

  static let form = "orderStep"
  var recordID: String? { "\(step.rawValue)+\(order.id.rawValue)" }

  var title: String {
    let name = "ordre \(order.kind.label) de \(order.agentName)"
    return step == .sign ? "Signature > \(name)" : "Abroger > \(name)"
  }

  static let about = [
    "L'ordre se signe sur papier ou dans Chorus-DT ; ici, vous notez qui l'a signé et quel jour.",
    "Personne ne signe l'ordre qui l'autorise (OM-03). Une signature tardive ne couvre pas les",
    "jours d'avant : l'ordre doit précéder le départ.",
  ]

  /// The head is proposed, if the base knows one.
  init(_ step: Step, _ order: MissionOrder, _ context: Context) throws {
    self.step = step
    self.order = order
    by = try Choices.heads("", context).first ?? Choice()
    on = context.today.french
  }

  static func fields(of draft: OrderStepDraft) -> [Field<OrderStepDraft, Context>] {
    let isSigning = draft.step == .sign
    let who: [Field<OrderStepDraft, Context>] = [
      Field(
        "period", "Ordre", section: isSigning ? "Signature consignée" : "Abrogation",
        .fixed { "du \($0.order.from) au \($0.order.to), \($0.order.zone.label)" }),
      Field(
        FieldName.signatory.rawValue, isSigning ? "Signé par" : "Décidé par",
        .choice(\.by, free: true) { query, _, context in try Choices.heads(query, context) },
        required: true, width: 40, checks: [.om03],
        hint: "Le chef d'établissement, ou la personne qui a reçu sa délégation."),
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14,
        hint: isSigning ? "Le jour de la signature." : "De ce jour, l'ordre ne vaut plus."),
    ]
    guard !isSigning else { return who }
    return who + [
      Field(
        FieldName.motive.rawValue, "Motif", .words(\.motive, limit: 120), required: true,
        hint: "Changement de poste, de zone, départ …")
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing(
        FieldName.signatory.rawValue, by.text, "Donnez le nom de la personne qui a signé."),
      Problems.missing(FieldName.day.rawValue, on, "Donnez le jour."),
      Problems.reading(FieldName.day.rawValue, on) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
      step == .revoke
        ? Problems.missing(FieldName.motive.rawValue, motive, "Donnez le motif, en quelques mots.")
        : nil,
    ].compactMap { $0 }
    guard typing.isEmpty, let taken = taken(context) else { return typing }
    guard taken.on <= context.today || step == .revoke else {
      return [
        FieldProblem(
          field: FieldName.day.rawValue, isError: true,
          "Une signature ne se consigne pas d'avance : notez-la le jour venu.")
      ]
    }
    guard step == .sign else { return [] }
    let facts = try context.store.missionFacts(
      of: order.agent, for: order.establishments.first)
    let late =
      taken.on > order.from
      ? FieldProblem(
        field: FieldName.day.rawValue, isError: false,
        "L'ordre commence le \(order.from) et n'est signé que le \(taken.on) : les déplacements "
          + "d'avant restent sans ordre.", reference: CheckID.om02.reference) : nil
    return [OM03.violation(taken, of: "l'ordre de mission", facts).map(Problems.of), late]
      .compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let taken = taken(context) else { return .stay }
    try context.store.take(
      step == .sign ? .sign(taken) : .revoke(taken, motive: motive), on: order,
      by: context.session, key: ticket.key, discarding: ticket.draft)
    let what = step == .sign ? "Signature consignée" : "Ordre abrogé"
    return .notify(Notice("\(what) : \(taken.text)."), then: .pop)
  }

  private func taken(_ context: Context) -> MissionStep? {
    guard let day = try? Day.parse(on, today: context.today) else { return nil }
    return MissionStep(
      by: by.text.trimmingSpaces, agent: by.isChosen ? Agent.ID(rawValue: by.id) : nil, on: day)
  }
}
