/// A learner's time at a host (« stage », « PFMP »): one for each learner and period, two when the
/// period is split between two hosts.
///
/// It keeps facts, each with who and when; its state follows from them.
public struct Placement: Identifiable, Hashable, Codable, Sendable {
  public typealias ID = Identifier<Placement>

  public var id: ID
  public var version: Int
  public var learner: Learner.ID
  public var period: Period.ID
  /// The class of the learner when it was made.
  public var schoolClass: SchoolClass.ID?
  /// 1, or 2 for the second host of a split period.
  public var part: Int
  public var span: DaySpan
  /// Why the dates are not those of the period (« décalage », « rattrapage »).
  public var spanMotive: String
  public var host: Host?
  public var confirmation: Confirmation?
  /// The teacher who follows the learner (« enseignant référent »), named by the head.
  public var referent: String
  public var schedule: WorkSchedule
  /// Whether the work needs the declaration for works regulated for minors.
  public var hasRegulatedWorks: Bool
  public var convention: Convention?
  public var daysDone: DaysDone
  public var attestation: Attestation?
  public var exit: PlacementExit?
  /// Whether a company that was asked has not said no; read from the leads.
  public var hasOpenLead: Bool

  public init(
    id: ID, version: Int = 1, learner: Learner.ID, period: Period.ID,
    schoolClass: SchoolClass.ID? = nil, part: Int = 1, span: DaySpan, spanMotive: String = "",
    host: Host? = nil, confirmation: Confirmation? = nil, referent: String = "",
    schedule: WorkSchedule = WorkSchedule(), hasRegulatedWorks: Bool = false,
    convention: Convention? = nil, daysDone: DaysDone = DaysDone(),
    attestation: Attestation? = nil, exit: PlacementExit? = nil, hasOpenLead: Bool = false
  ) {
    self.id = id
    self.version = version
    self.learner = learner
    self.period = period
    self.schoolClass = schoolClass
    self.part = part
    self.span = span
    self.spanMotive = spanMotive
    self.host = host
    self.confirmation = confirmation
    self.referent = referent
    self.schedule = schedule
    self.hasRegulatedWorks = hasRegulatedWorks
    self.convention = convention
    self.daysDone = daysDone
    self.attestation = attestation
    self.exit = exit
    self.hasOpenLead = hasOpenLead
  }
}
