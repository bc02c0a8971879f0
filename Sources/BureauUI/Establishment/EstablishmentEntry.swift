internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A school of the base in the list of schools.
struct EstablishmentEntry: RegisterEntry {
  let school: Establishment
  let violations: [Violation]

  static let title = "Établissement > Lycées"
  static let about = [
    "Le lycée du bureau, et le second d'un poste partagé : lycée, EREA ou CFA (FAQ 9, 18, 21).",
    "c ajoute le second ; la permanence de chacun s'ouvre par le menu.",
  ]
  static let emptyText = ["Aucun établissement."]
  static let deed = Deed.editEstablishment

  static let columns: [Column<RegisterLine<EstablishmentEntry>>] = [
    Column("UAI", .cells(9)) { $0.entry.school.uai.code },
    Column("Nom", .share(3, min: 24)) { $0.entry.school.name },
    Column("Type", .cells(7)) { $0.entry.school.kind.rawValue },
    Column("Commune", .share(1, min: 12)) { $0.entry.school.town },
    Column("Annuaire vérifié", .cells(16)) {
      $0.entry.school.directoryVerifiedOn?.french ?? "jamais"
    },
  ]

  static func all(_ context: Context) throws -> [EstablishmentEntry] {
    try context.store.establishments().map { school in
      EstablishmentEntry(
        school: school,
        violations: Checks.broken(by: school, on: context.today, context.settings))
    }
  }

  static func create(_ context: Context) throws -> Outcome<Context> {
    guard try context.store.establishments().count < 2 else {
      return .notify(
        Notice("Une base tient un lycée, deux au plus quand le poste est partagé.", .warning),
        then: .stay)
    }
    return try EditPane.open(EstablishmentDraft(nil, isMain: false), context)
  }

  var id: Establishment.ID { school.id }
  var searched: String { "\(school.name) \(school.uai.code) \(school.town)" }

  var details: [(label: String, text: String)] {
    let assimilated = school.assimilatedCommunes.map { Reference.commune($0)?.name ?? $0.code }
    return [
      ("Secteur", "\(school.sector.label), académie de \(school.academy)"),
      ("Courriel", school.mailbox?.address ?? "—"),
      ("Téléphone", school.phone?.description ?? "—"),
      ("Assimilées", assimilated.joined(separator: ", ")),
    ]
  }

  func open(_ context: Context) throws -> Outcome<Context> {
    let isMain = try context.store.establishments().first?.id == school.id
    return try EditPane.open(EstablishmentDraft(school, isMain: isMain), context)
  }

  func toggle(_ context: Context) throws -> Outcome<Context> {
    .notify(Notice("Un établissement reste : son historique y tient.", .info), then: .stay)
  }
}
