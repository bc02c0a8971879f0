internal import BureauDomain
internal import BureauStore
internal import TextUI

/// Who pays a claim, and its notes.
struct ClaimDraft: EditDraft {
  var claim: Claim
  var payer: Choice
  var detail: String
  var notes: String

  static let form = "claim"
  var recordID: String? { claim.id.rawValue }
  var title: String { "État de frais > \(claim.month.monthAndYear), \(claim.agentName)" }

  static let about = [
    "Qui paie ces déplacements : le budget du lycée, le rectorat (avec le numéro de l'ordre du mois",
    "dans Chorus-DT), ou quelqu'un d'autre, que vous nommez.",
  ]

  init(_ claim: Claim) {
    self.claim = claim
    payer = Choices.of(claim.payer.kind, claim.payer.kind.label)
    detail = claim.payer.detail
    notes = claim.notes
  }

  static func fields(of draft: ClaimDraft) -> [Field<ClaimDraft, Context>] {
    let isRectorate = draft.payer.id == ClaimPayer.Kind.rectorate.rawValue
    let detail: Field<ClaimDraft, Context> = Field(
      "payerDetail", isRectorate ? "N° Chorus-DT" : "Nom",
      .words(\.detail, limit: ClaimPayer.detailLimit), width: 30,
      hint: isRectorate
        ? "Le numéro de l'ordre du mois ; vous pouvez le donner plus tard."
        : "Qui paie : GIP, entreprise, Erasmus+ …")
    let needsDetail = draft.payer.isChosen && draft.payer.id != ClaimPayer.Kind.school.rawValue
    return [
      Field(
        FieldName.payer.rawValue, "Payeur", section: "Qui paie",
        .choice(\.payer, free: false) { query, _, _ in
          Choices.cases(ClaimPayer.Kind.self, query, label: \.label)
        }, required: true, width: 30, hint: "F4 : le lycée, le rectorat, un autre.")
    ] + (needsDetail ? [detail] : []) + [
      Field("notes", "Notes", .block(\.notes, rows: 2, limit: Claim.notesLimit))
    ]
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    [
      Problems.missing(FieldName.payer.rawValue, payer.id, "Choisissez qui paie."),
      payer.id == ClaimPayer.Kind.other.rawValue
        ? Problems.missing("payerDetail", detail, "Donnez le nom de qui paie.") : nil,
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    var changed = claim
    let kind = ClaimPayer.Kind(rawValue: payer.id) ?? .school
    changed.payer = ClaimPayer(kind, detail.trimmingSpaces)
    changed.notes = notes
    try context.store.save(changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Payeur : \(changed.payer.label)."), then: .pop)
  }

  func sides(_ theirs: Conflict.Record) -> (base: ClaimDraft, theirs: ClaimDraft)? {
    guard case .claim(let record) = theirs else { return nil }
    return (ClaimDraft(claim), ClaimDraft(record))
  }
}
