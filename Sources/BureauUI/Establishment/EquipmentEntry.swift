internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A loan of equipment in the list of loans.
struct EquipmentEntry: RegisterEntry {
  let loan: EquipmentLoan
  let holder: Agent?

  static let title = "Établissement > Matériel prêté"
  static let about = [
    "Le mobilier, l'ordinateur, le téléphone confiés à un agent du bureau (FAQ 3) : à qui, depuis",
    "quand, rendu quand. h note le retour au jour d'aujourd'hui.",
  ]
  static let emptyText = ["Aucun matériel prêté. c note un prêt."]
  static let deed = Deed.editEstablishment

  static let columns: [Column<RegisterLine<EquipmentEntry>>] = [
    Column("Matériel", .share(3, min: 20)) { $0.entry.loan.item },
    Column("Prêté à", .share(2, min: 14)) { $0.entry.holderName },
    Column("Le", .cells(10)) { $0.entry.loan.lentOn.french },
    Column("Rendu", .cells(12)) { $0.entry.loan.returnedOn?.french ?? "○ en prêt" },
  ]

  static func all(_ context: Context) throws -> [EquipmentEntry] {
    let agents = try context.store.agents()
    return try context.store.equipmentLoans().map { loan in
      EquipmentEntry(loan: loan, holder: agents.first { $0.id == loan.holder })
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(EquipmentDraft(nil, nil, context), context)
  }

  var id: EquipmentLoan.ID { loan.id }
  var searched: String { "\(loan.item) \(holder?.name ?? "") \(loan.note)" }

  var details: [(label: String, text: String)] {
    [
      ("Matériel", loan.item), ("Prêté à", holderName), ("Note", loan.note),
      (
        "À vérifier",
        isLeftBehind ? "▲ La personne est partie : demandez le matériel, puis h." : ""
      ),
    ]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    try EditPane.open(EquipmentDraft(loan, holder, context), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    var changed = loan
    changed.returnedOn = loan.returnedOn == nil ? context.today : nil
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    return .notify(
      Notice(changed.returnedOn == nil ? "De nouveau en prêt." : "Rendu aujourd'hui."),
      then: .stay)
  }

  private var holderName: String { (isLeftBehind ? "▲ " : "") + (holder?.name ?? "") }

  private var isLeftBehind: Bool { loan.returnedOn == nil && holder?.closing != nil }
}
