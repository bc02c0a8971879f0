internal import BureauDomain
internal import BureauStore
internal import TextUI

/// A person of a company: a new one, or changes to one.
struct ContactDraft: EditDraft {
  var company: Company.ID
  var companyName: String
  /// nil for a new person.
  var contact: Contact?
  var name: String
  var jobTitle: String
  var roles: Set<String>
  var phone: String
  var email: String
  var training: Choice
  var trainingOn: String
  var organism: String
  var session: String
  var certifiedOn: String

  static let form = "contact"
  var recordID: String? { contact?.id.rawValue ?? "\(company.rawValue)+contact" }
  var title: String { "\(companyName) > \(contact == nil ? "Nouvel interlocuteur" : name)" }

  init(_ company: Company, _ contact: Contact?) {
    self.init(of: company.id, named: company.name, contact)
  }

  private init(of company: Company.ID, named companyName: String, _ contact: Contact?) {
    self.company = company
    self.companyName = companyName
    self.contact = contact
    name = contact?.name ?? ""
    jobTitle = contact?.title ?? ""
    roles = Set((contact?.roles ?? []).map(\.rawValue))
    phone = contact?.phone?.description ?? ""
    email = contact?.email?.address ?? ""
    let stage = contact?.training ?? .none
    training = Choices.of(stage, stage.label)
    let details = contact?.trainingDetails ?? TrainingDetails()
    trainingOn = details.on?.french ?? ""
    organism = details.organism
    session = details.session
    certifiedOn = details.certifiedOn?.french ?? ""
  }

  static func fields(of draft: ContactDraft) -> [Field<ContactDraft, Context>] {
    person(draft) + trainingFields
  }

  private static func person(_ draft: ContactDraft) -> [Field<ContactDraft, Context>] {
    [
      Field(
        FieldName.contact.rawValue, "Nom", section: draft.companyName, .words(\.name),
        required: true, checks: [.co02], hint: "Prénom NOM, comme on l'appelle au téléphone."),
      Field("title", "Fonction", .words(\.jobTitle), hint: "Gérant, cheffe d'atelier …"),
      Field(
        "roles", "Pour le lycée",
        .checks(\.roles, ContactRole.allCases.map { Choice(id: $0.rawValue, text: $0.label) }),
        hint: "Espace coche ; Gauche et Droite passent de l'un à l'autre."),
      Field(FieldName.phone.rawValue, "Téléphone", .phone(\.phone), width: 22, checks: [.co02]),
      Field(FieldName.email.rawValue, "Courriel", .words(\.email, limit: 120), checks: [.co02]),
    ]
  }

  private static let trainingFields: [Field<ContactDraft, Context>] = [
    Field(
      "training", "Demande", section: "Formation de tuteur",
      .choice(\.training, free: false) { query, _, _ in
        Choices.cases(TutorTraining.self, query, label: \.label)
      }, width: 20, hint: "Le bureau transmet le besoin ; le CAFOC ou le GIP FCIP forme (FAQ 7)."),
    Field(
      "trainingOn", "Depuis le", .day(\.trainingOn), width: 14, joins: true,
      hint: "Le jour où la demande en est arrivée là."),
    Field("organism", "Organisme", .words(\.organism), width: 40, hint: "CAFOC, GIP FCIP …"),
    Field("session", "Session", .words(\.session, limit: 60), width: 26, hint: "Dates, lieu."),
    Field(
      "certifiedOn", "Attestation", .day(\.certifiedOn), width: 14, joins: true,
      hint: "La date de l'attestation."),
  ]

  func sides(_ theirs: Conflict.Record) -> (base: ContactDraft, theirs: ContactDraft)? {
    guard case .contact(let record) = theirs, let contact else { return nil }
    return (
      ContactDraft(of: company, named: companyName, contact),
      ContactDraft(of: company, named: companyName, record)
    )
  }

  func problems(_ context: Context) throws -> [FieldProblem] {
    let typing = [
      Problems.missing(FieldName.contact.rawValue, name, "Donnez le nom de la personne."),
      Problems.reading(FieldName.phone.rawValue, phone, Phone.init(parsing:)),
      Problems.reading(FieldName.email.rawValue, email, Email.init(parsing:)),
      day("trainingOn", trainingOn, context), day("certifiedOn", certifiedOn, context),
    ].compactMap { $0 }
    guard typing.isEmpty, let file = try context.store.companyFile(company) else { return typing }
    return [CO02.violation(changed(context), in: file)].compactMap { $0 }.map(Problems.of)
  }

  func save(_ context: Context, _ ticket: SaveTicket) throws -> Outcome<Context> {
    try context.store.save(
      changed(context), by: context.session, key: ticket.key, discarding: ticket.draft)
    return .notify(Notice("Interlocuteur enregistré : \(name)."), then: .pop)
  }

  private func day(_ field: String, _ text: String, _ context: Context) -> FieldProblem? {
    Problems.reading(field, text) { (text) throws(ValueRefusal) in
      try Day.parse(text, today: context.today)
    }
  }

  private func changed(_ context: Context) -> Contact {
    var changed =
      contact ?? Contact(id: context.store.newIdentifier(), company: company, name: name)
    changed.name = name.trimmingSpaces
    changed.title = jobTitle
    changed.roles = Set(roles.compactMap(ContactRole.init(rawValue:)))
    changed.phone = try? Phone(parsing: phone)
    changed.email = try? Email(parsing: email)
    changed.training = TutorTraining(rawValue: training.id) ?? .none
    let isMoved = changed.training != contact?.training ?? TutorTraining.none
    let isDated = trainingOn != contact?.trainingDetails.on?.french ?? ""
    let typedOn = try? Day.parse(trainingOn, today: context.today)
    changed.trainingDetails = TrainingDetails(
      on: isMoved && !isDated ? context.today : typedOn, organism: organism.trimmingSpaces,
      session: session.trimmingSpaces,
      certifiedOn: try? Day.parse(certifiedOn, today: context.today))
    return changed
  }
}
