internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A learner: a new one, or changes to one.
struct LearnerDraft: EditDraft {
  /// nil for a new one.
  var learner: Learner?
  var familyName: String
  var firstName: String
  var birthDate: String
  var town: Choice
  var schoolClass: Choice
  var formation: Choice
  var status: Choice
  var leftOn: String
  var representative: String
  var phone: String
  var email: String

  static let form = "learner"
  var recordID: String? { learner?.id.rawValue }
  var title: String {
    learner == nil ? "Élèves > Nouvel élève" : "Élèves > \(familyName) \(firstName)"
  }

  static func open(
    _ learner: Learner?, in schoolClass: SchoolClass?, _ context: Context
  ) throws -> Outcome<Context> {
    try EditPane.open(LearnerDraft(learner, in: schoolClass), context)
  }

  init(_ learner: Learner?, in schoolClass: SchoolClass?) {
    self.learner = learner
    familyName = learner?.familyName ?? ""
    firstName = learner?.firstName ?? ""
    birthDate = learner?.birthDate?.french ?? ""
    town = Choice(id: learner?.homeCommune?.code ?? "", text: learner?.homeTown ?? "")
    self.schoolClass = schoolClass.map(Choices.of) ?? Choice(text: "")
    formation = Choice(id: learner?.formation?.mef ?? "", text: learner?.formation?.label ?? "")
    let status = learner?.status ?? .pupil
    self.status = Choices.of(status, status.label)
    leftOn = learner?.leftOn?.french ?? ""
    representative = learner?.representative?.name ?? ""
    phone = learner?.representative?.phone?.description ?? ""
    email = learner?.representative?.email?.address ?? ""
  }

  static var about: [String] {
    [
      "Le moins de données possible : rien sur la santé, la discipline ou la famille au-delà du",
      "représentant légal, et lui seulement pour une convention de mineur.",
    ]
  }

  func sides(_ theirs: Conflict.Record) -> (base: LearnerDraft, theirs: LearnerDraft)? {
    guard case .learner(let record) = theirs, let learner else { return nil }
    var (base, other) = (LearnerDraft(learner, in: nil), LearnerDraft(record, in: nil))
    base.schoolClass = schoolClass
    other.schoolClass = schoolClass
    return (base, other)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    let changed = changed(context)
    guard learner == nil else {
      try context.store.update(
        changed, by: context.session, key: ticket.key, discarding: ticket.draft)
      return .notify(Notice("Fiche enregistrée : \(changed.name)."), then: .pop)
    }
    try context.store.add(
      changed, by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(
      Notice("Élève ajouté : \(changed.name)."), then: .replace(LearnerRecordPane(changed.id)))
  }

  func changed(_ context: Context) -> Learner {
    var changed =
      learner
      ?? Learner(id: context.store.newIdentifier(), familyName: familyName, firstName: firstName)
    changed.familyName = familyName.trimmingSpaces
    changed.firstName = firstName.trimmingSpaces
    changed.birthDate = try? Day.parse(birthDate, today: context.today)
    changed.homeCommune = InseeCode(rawValue: town.id)
    changed.homeTown = town.text
    changed.schoolClass = schoolClass.id.isEmpty ? nil : SchoolClass.ID(rawValue: schoolClass.id)
    changed.formation =
      formation.text.isEmpty ? nil : Formation(mef: formation.id, label: formation.text)
    changed.status = LearnerStatus(rawValue: status.id) ?? .pupil
    changed.leftOn = try? Day.parse(leftOn, today: context.today)
    changed.representative =
      representative.trimmingSpaces.isEmpty
      ? nil
      : LegalRepresentative(
        name: representative.trimmingSpaces, phone: try? Phone(parsing: phone),
        email: try? Email(parsing: email))
    return changed
  }
}
