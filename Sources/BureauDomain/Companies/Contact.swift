/// A person of a company (« interlocuteur »), possibly a tutor.
public struct Contact: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Contact>

  public var id: ID
  public var version: Int
  public var company: Company.ID
  public var site: Site.ID?
  public var name: String
  /// The person's function in the company, in their words: « gérant », « cheffe d'atelier ».
  public var title: String
  public var roles: Set<ContactRole>
  public var phone: Phone?
  public var email: Email?
  /// Training as a tutor (« formation de tuteur », FAQ 7).
  public var training: TutorTraining
  /// Where, when, with which certificate.
  public var trainingDetails: TrainingDetails
  public var closing: Closing?

  public init(
    id: ID, version: Int = 1, company: Company.ID, site: Site.ID? = nil, name: String,
    title: String = "", roles: Set<ContactRole> = [], phone: Phone? = nil, email: Email? = nil,
    training: TutorTraining = .none, trainingDetails: TrainingDetails = .init(),
    closing: Closing? = nil
  ) {
    self.id = id
    self.version = version
    self.company = company
    self.site = site
    self.name = name
    self.title = title
    self.roles = roles
    self.phone = phone
    self.email = email
    self.training = training
    self.trainingDetails = trainingDetails
    self.closing = closing
  }

  /// A tutor or a *maître d'apprentissage* in service who has not been trained (FAQ 7).
  public var isUntrainedTutor: Bool {
    closing == nil && training != .done && !roles.isDisjoint(with: ContactRole.trained)
  }
}
