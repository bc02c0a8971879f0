internal import BureauDomain
internal import BureauStore
internal import TextUI

/// The signature of a mission letter by the head of one school, recorded here.
struct LetterSignDraft: EditDraft {
  var letter: MissionLetter
  let school: Establishment.ID
  let schoolName: String
  var by: Choice
  var on: String

  static let form = "letterSignature"
  var recordID: String? { "\(letter.id.rawValue)+\(school.rawValue)" }
  var title: String { "Signature > lettre de mission de \(letter.agentName)" }

  init(
    _ letter: MissionLetter, _ school: Establishment.ID, _ schoolName: String, _ context: Context
  ) throws {
    self.letter = letter
    self.school = school
    self.schoolName = schoolName
    by = try Choices.heads("", context).first ?? Choice()
    on = context.today.french
  }

  static func fields(of draft: LetterSignDraft) -> [Field<LetterSignDraft, Context>] {
    [
      Field("school", "Pour", section: "Signature consignée", .fixed { $0.schoolName }),
      Field(
        FieldName.signatory.rawValue, "Signée par",
        .choice(\.by, free: true) { query, _, context in try Choices.heads(query, context) },
        required: true, width: 40, checks: [.lm01, .om03], hint: "Le chef de cet établissement."),
      Field(
        FieldName.day.rawValue, "Le", .day(\.on), required: true, width: 14,
        hint: "Le jour de la signature."),
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
    ].compactMap { $0 }
    guard typing.isEmpty, let step = step(context) else { return typing }
    let facts = try context.store.missionFacts(of: letter.agent, for: school)
    return [OM03.violation(step, of: "la lettre de mission", facts).map(Problems.of)]
      .compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let step = step(context) else { return .stay }
    try context.store.sign(
      letter, for: school, step, by: context.session, key: ticket.key, discarding: ticket.draft)
    let others = letter.unsigned.filter { $0 != school }
    let then =
      others.isEmpty ? "la lettre est en vigueur" : "il manque l'autre chef d'établissement"
    return .notify(Notice("Signature consignée : \(then)."), then: .pop)
  }

  private func step(_ context: Context) -> MissionStep? {
    guard let day = try? Day.parse(on, today: context.today) else { return nil }
    return MissionStep(
      by: by.text.trimmingSpaces, agent: by.isChosen ? Agent.ID(rawValue: by.id) : nil, on: day)
  }
}
