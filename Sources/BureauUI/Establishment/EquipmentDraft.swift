internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A loan of equipment: a new one, or changes to one.
struct EquipmentDraft: EditDraft {
  /// nil for a new loan.
  var loan: EquipmentLoan?
  var item: String
  var holder: Choice
  var lentOn: String
  var returnedOn: String
  var note: String

  static let form = "equipment"
  var recordID: String? { loan?.id.rawValue }
  var title: String { "Matériel prêté > \(item.isEmpty ? "Nouveau prêt" : item)" }

  init(_ loan: EquipmentLoan?, _ holder: Agent?, _ context: Context) {
    self.init(loan, holder.map { Choice(id: $0.id.rawValue, text: $0.name) } ?? Choice())
    if loan == nil { lentOn = context.today.french }
  }

  private init(_ loan: EquipmentLoan?, _ holder: Choice) {
    self.loan = loan
    self.holder = holder
    item = loan?.item ?? ""
    lentOn = loan?.lentOn.french ?? ""
    returnedOn = loan?.returnedOn?.french ?? ""
    note = loan?.note ?? ""
  }

  static func fields(of draft: EquipmentDraft) -> [Field<EquipmentDraft, Context>] {
    [
      Field(
        "item", "Matériel", section: "Le prêt", .words(\.item), required: true,
        hint: "Ordinateur portable n° 2024-118, téléphone, bureau …"),
      Field(
        "holder", "Prêté à",
        .choice(\.holder, free: false) { query, _, context in
          try Choices.agents(query, context)
        }, required: true, width: 34),
      Field("lentOn", "Le", .day(\.lentOn), required: true, width: 14),
      Field(
        "returnedOn", "Rendu le", .day(\.returnedOn), width: 14, joins: true,
        hint: "Vide tant que le matériel est en prêt."),
      Field("note", "Note", .words(\.note, limit: 120), hint: "État, accessoires, inventaire."),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: EquipmentDraft, theirs: EquipmentDraft)? {
    guard case .equipmentLoan(let record) = theirs, let loan else { return nil }
    let other = Choice(id: record.holder.rawValue, text: holder.text)
    return (EquipmentDraft(loan, holder), EquipmentDraft(record, other))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let lent = try? Day.parse(lentOn, today: context.today)
    let returned = try? Day.parse(returnedOn, today: context.today)
    let isBackwards = lent.flatMap { lent in returned.map { $0 < lent } } ?? false
    return [
      Problems.missing("item", item, "Dites quel matériel est prêté."),
      Problems.missing("holder", holder.text, "Choisissez à qui il est prêté (F4)."),
      Problems.missing("lentOn", lentOn, "Donnez la date du prêt."),
      Problems.reading("lentOn", lentOn) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
      Problems.reading("returnedOn", returnedOn) { (text) throws(ValueRefusal) in
        try Day.parse(text, today: context.today)
      },
      isBackwards
        ? FieldProblem(
          field: "returnedOn", isError: true, "Le retour précède le prêt : vérifiez les deux dates."
        )
        : nil,
    ].compactMap { $0 }
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let holder = Agent.ID(rawValue: holder.id)
    let lent = (try? Day.parse(lentOn, today: context.today)) ?? context.today
    var changed =
      loan
      ?? EquipmentLoan(
        id: context.store.newIdentifier(), item: item, holder: holder, lentOn: lent)
    changed.item = item.trimmingSpaces
    changed.holder = holder
    changed.lentOn = lent
    changed.returnedOn = try? Day.parse(returnedOn, today: context.today)
    changed.note = note.trimmingSpaces
    try context.store.save(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Prêt enregistré : \(changed.item)."), then: .pop)
  }
}
