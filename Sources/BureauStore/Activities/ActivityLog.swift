public import BureauDomain

/// An activity as it is logged, with all that comes with it: people met, places offered, tutors
/// to be trained, what comes next. The store writes it in one transaction.
public struct ActivityLog: Hashable, Codable, Sendable {
  public var target: ActivityTarget
  /// The place of work; the main site if nil and the company has just been adopted.
  public var site: Site.ID?
  public var kind: ActivityKind
  public var state: ActivityState
  public var axis: CircularAxis
  public var on: Day
  public var from: ClockTime?
  public var to: ClockTime?
  /// Who did it, not always who logs it.
  public var agent: Agent.ID
  /// The school it served; if nil, ``Store/servedSchool(with:in:)``.
  public var establishment: Establishment.ID?
  /// Known people who were met; the new ones come after them.
  public var contacts: [Contact.ID]
  public var newContacts: [NewContact]
  public var purposes: Set<Purpose>
  public var results: Set<ActivityResult>
  public var offers: [NewOffer]
  /// How far the training of known tutors is from now on.
  public var trainings: [Contact.ID: TutorTraining]
  public var notes: String
  public var place: ActivityPlace
  public var needsNothing: Bool
  public var next: NextStep
  /// The planned activity that took place, which this log then settles.
  public var planned: Activity.ID?
  /// The round it was a stage of.
  public var round: Round.ID?

  public init(
    target: ActivityTarget, site: Site.ID? = nil, kind: ActivityKind,
    state: ActivityState = .done, axis: CircularAxis = .partnerships, on: Day,
    from: ClockTime? = nil, to: ClockTime? = nil, agent: Agent.ID,
    establishment: Establishment.ID? = nil, contacts: [Contact.ID] = [],
    newContacts: [NewContact] = [], purposes: Set<Purpose> = [],
    results: Set<ActivityResult> = [], offers: [NewOffer] = [],
    trainings: [Contact.ID: TutorTraining] = [:], notes: String = "",
    place: ActivityPlace = .atCompany, needsNothing: Bool = false, next: NextStep = .keep,
    planned: Activity.ID? = nil, round: Round.ID? = nil
  ) {
    self.target = target
    self.site = site
    self.kind = kind
    self.state = state
    self.axis = axis
    self.on = on
    self.from = from
    self.to = to
    self.agent = agent
    self.establishment = establishment
    self.contacts = contacts
    self.newContacts = newContacts
    self.purposes = purposes
    self.results = results
    self.offers = offers
    self.trainings = trainings
    self.notes = notes
    self.place = place
    self.needsNothing = needsNothing
    self.next = next
    self.planned = planned
    self.round = round
  }
}
