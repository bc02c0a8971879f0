internal import BureauDomain
internal import BureauStore
internal import TextUI

extension EstablishmentDraft {
  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing =
      [
        Problems.missing("uai", uai, "Donnez l'UAI : sept chiffres et une lettre."),
        Problems.reading("uai", uai, check: .co01, Uai.init(parsing:)),
        Problems.missing("name", name, "Donnez le nom de l'établissement."),
        Problems.reading("mailbox", mailbox, Email.init(parsing:)),
        Problems.reading("phone", phone, Phone.init(parsing:)),
        Problems.reading(FieldName.directoryVerifiedOn.rawValue, verifiedOn) {
          (text) throws(ValueRefusal) in try Day.parse(text, today: context.today)
        },
      ] + unchosen
    let found = typing.compactMap { $0 } + works.problems(context)
    guard let changed = changed(context), EstablishmentKind.main.contains(changed.kind) else {
      return found
    }
    return found
      + Checks.broken(by: changed, on: context.today, context.settings).map(Problems.of)
  }

  private var unchosen: [FieldProblem?] {
    [
      Problems.missing("kind", kind.text, "Choisissez le type d'établissement (F4)."),
      Problems.missing("sector", sector.text, "Choisissez le secteur (F4)."),
      Problems.missing("academy", academy.text, "Choisissez l'académie (F4)."),
      Problems.missing(
        "commune", commune.text, "Choisissez la commune : quelques lettres, Entrée."),
    ]
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    guard let changed = changed(context) else { throw StoreError.notFound }
    try context.store.saveEstablishment(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Établissement enregistré."), then: .pop)
  }

  /// The school as typed; nil while a part it cannot be without is missing.
  private func changed(_ context: Context) -> Establishment? {
    guard let number = try? Uai(parsing: uai), let kind = EstablishmentKind(rawValue: kind.id),
      let sector = Sector(rawValue: sector.id), let place = try? InseeCode(parsing: commune.id)
    else { return nil }
    var changed =
      establishment
      ?? Establishment(
        id: context.store.newIdentifier(), uai: number, name: name, kind: kind, sector: sector,
        academy: "", zone: nil, commune: place, town: "")
    if changed.commune != place || establishment == nil {
      changed.postalCode = Reference.commune(place)?.postalCode
    }
    changed.name = name.trimmingSpaces
    changed.kind = kind
    changed.sector = sector
    changed.academy = academy.text.trimmingSpaces
    changed.zone = HolidayZone(rawValue: zone.id)
    changed.commune = place
    changed.town = commune.text
    changed.mailbox = try? Email(parsing: mailbox)
    changed.phone = try? Phone(parsing: phone)
    changed.directoryVerifiedOn = try? Day.parse(verifiedOn, today: context.today)
    changed.academicCorrespondent = correspondent.trimmingSpaces
    changed.hasHigherSection = higher.contains(Self.higherID)
    changed.regulatedWorks = works.value(context)
    changed.assimilatedCommunes = assimilated.compactMap { try? InseeCode(parsing: $0.id) }
    return changed
  }
}
