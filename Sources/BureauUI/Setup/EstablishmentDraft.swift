internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What the office keeps of its own school.
struct EstablishmentDraft: EditDraft {
  var establishment: Establishment
  var name: String
  var kind: Choice
  var mailbox: String
  var verifiedOn: String
  var correspondent: String
  var higher: Set<String>

  static let form = "establishment"
  var recordID: String? { establishment.id.rawValue }
  var title: String { "Établissement > \(establishment.name)" }

  private static let higherID = "bts"

  static func open(_ context: Context) throws -> Outcome<Context> {
    guard let main = try context.store.establishments().first else { throw StoreError.notFound }
    return try EditPane.open(EstablishmentDraft(main), context)
  }

  init(_ establishment: Establishment) {
    self.establishment = establishment
    name = establishment.name
    kind = Choices.of(establishment.kind, establishment.kind.label)
    mailbox = establishment.mailbox?.address ?? ""
    verifiedOn = establishment.directoryVerifiedOn?.french ?? ""
    correspondent = establishment.academicCorrespondent
    higher = establishment.hasHigherSection ? [Self.higherID] : []
  }

  static func fields(of draft: EstablishmentDraft) -> [Field<EstablishmentDraft, Context>] {
    [
      Field("uai", "UAI", section: "Le lycée", .fixed { $0.establishment.uai.description }),
      Field(
        "town", "Commune",
        .fixed { Labels.town($0.establishment.postalCode, $0.establishment.town) }),
      Field(
        "academy", "Académie",
        .fixed { draft in
          let zone = draft.establishment.zone.map { ", zone \($0.rawValue)" } ?? ""
          return "\(draft.establishment.academy)\(zone), \(draft.establishment.sector.label)"
        }),
      Field("name", "Nom", .words(\.name, limit: 120), required: true),
      Field(
        "kind", "Type",
        .choice(\.kind, free: false) { query, _, _ in
          Choices.cases(EstablishmentKind.self, query, label: \.label)
        }, width: 44),
      Field(
        "higher", "Formations",
        .checks(\.higher, [Choice(id: higherID, text: "section de technicien supérieur (BTS)")]),
        hint: "Une STS entre dans le périmètre du bureau (FAQ 8)."),
      Field(
        "mailbox", "Courriel du bureau", section: "Le bureau des entreprises",
        .words(\.mailbox, limit: 120), hint: "L'adresse normée du bureau (FAQ 1)."),
      Field(
        FieldName.academicCorrespondent.rawValue, "Correspondant",
        .words(\.correspondent, limit: 120), checks: [.et03],
        hint: "L'inspecteur ou le service désigné par le recteur (FAQ 6)."),
      Field(
        FieldName.directoryVerifiedOn.rawValue, "Annuaire vérifié", .day(\.verifiedOn), width: 14,
        checks: [.et03],
        hint: "Quand avez-vous relu la fiche du lycée sur education.gouv.fr ? (FAQ 1)"),
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: EstablishmentDraft, theirs: EstablishmentDraft)? {
    guard case .establishment(let record) = theirs else { return nil }
    return (EstablishmentDraft(establishment), EstablishmentDraft(record))
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing("name", name, "Donnez le nom du lycée."),
      Problems.reading("mailbox", mailbox, Email.init(parsing:)),
      Problems.reading(FieldName.directoryVerifiedOn.rawValue, verifiedOn) {
        (text) throws(ValueRefusal) in try Day.parse(text, today: context.today)
      },
    ].compactMap { $0 }
    return typing
      + Checks.broken(by: changed(context), on: context.today, context.settings).map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.saveEstablishment(
      changed(context), by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Établissement enregistré."), then: .pop)
  }

  private func changed(_ context: Context) -> Establishment {
    var changed = establishment
    changed.name = name.trimmingSpaces
    changed.kind = EstablishmentKind(rawValue: kind.id) ?? establishment.kind
    changed.mailbox = try? Email(parsing: mailbox)
    changed.directoryVerifiedOn = try? Day.parse(verifiedOn, today: context.today)
    changed.academicCorrespondent = correspondent.trimmingSpaces
    changed.hasHigherSection = higher.contains(Self.higherID)
    return changed
  }
}
