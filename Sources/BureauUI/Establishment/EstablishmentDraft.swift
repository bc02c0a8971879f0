internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What the office keeps of its own school, or of the second one of a shared post.
struct EstablishmentDraft: EditDraft {
  /// nil for a second school to be added.
  var establishment: Establishment?
  var isMain: Bool
  var uai: String
  var name: String
  var kind: Choice
  var sector: Choice
  var academy: Choice
  var zone: Choice
  var commune: Choice
  var mailbox: String
  var phone: String
  var verifiedOn: String
  var correspondent: String
  var higher: Set<String>
  var works: WorksTyped
  /// The communes assimilées, with an empty row at the end.
  var assimilated: [Choice]

  static let form = "establishment"
  var recordID: String? { establishment?.id.rawValue }
  var title: String { "Établissement > \(name.isEmpty ? "Nouvel établissement" : name)" }

  static let higherID = "bts"

  static let about = [
    "Ce que le bureau tient de son lycée. Le correspondant et la date de l'annuaire peuvent rester",
    "vides : l'accueil le rappelle. Les communes assimilées touchent celle du lycée et sont",
    "desservies par les transports publics : s'y rendre n'est pas une mission.",
  ]

  /// The main school's form.
  static func open(_ context: Context) throws -> Outcome<Context> {
    guard let main = try context.store.establishments().first else { throw StoreError.notFound }
    return try EditPane.open(EstablishmentDraft(main, isMain: true), context)
  }

  init(_ establishment: Establishment?, isMain: Bool) {
    self.establishment = establishment
    self.isMain = isMain
    uai = establishment?.uai.code ?? ""
    name = establishment?.name ?? ""
    kind = establishment.map { Choices.of($0.kind, $0.kind.label) } ?? Choice()
    sector = establishment.map { Choices.of($0.sector, $0.sector.label) } ?? Choice()
    academy = establishment.map { Choice(id: $0.academy, text: $0.academy) } ?? Choice()
    zone = establishment?.zone.map { Choices.of($0, $0.rawValue) } ?? Choice()
    commune = establishment.map { Choice(id: $0.commune.code, text: $0.town) } ?? Choice()
    mailbox = establishment?.mailbox?.address ?? ""
    phone = establishment?.phone?.description ?? ""
    verifiedOn = establishment?.directoryVerifiedOn?.french ?? ""
    correspondent = establishment?.academicCorrespondent ?? ""
    higher = establishment?.hasHigherSection == true ? [Self.higherID] : []
    works = WorksTyped(establishment?.regulatedWorks)
    assimilated =
      (establishment?.assimilatedCommunes ?? []).map {
        Choice(id: $0.code, text: Reference.commune($0)?.name ?? $0.code)
      } + [Choice()]
  }

  /// Fills a new school from its UAI, and keeps an empty row under the communes.
  static func settle(_ draft: inout EstablishmentDraft, _ context: Context) {
    draft.assimilated = draft.assimilated.filter { !$0.isBlank } + [Choice()]
    guard draft.establishment == nil, draft.name.isEmpty,
      let school = (try? Uai(parsing: draft.uai)).flatMap(Reference.school)
    else { return }
    draft.name = school.name
    draft.kind = Choices.of(school.kind, school.kind.label)
    draft.sector = Choices.of(school.sector, school.sector.label)
    draft.academy = Choice(id: school.academy, text: school.academy)
    draft.zone = school.zone.map { Choices.of($0, $0.rawValue) } ?? Choice()
    draft.commune = Choice(id: school.commune.code, text: school.town)
  }

  func sides(_ theirs: Conflict.Record) -> (base: EstablishmentDraft, theirs: EstablishmentDraft)? {
    guard case .establishment(let record) = theirs, let establishment else { return nil }
    return (
      EstablishmentDraft(establishment, isMain: isMain), EstablishmentDraft(record, isMain: isMain)
    )
  }
}
