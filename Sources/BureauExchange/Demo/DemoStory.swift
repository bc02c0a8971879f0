internal import BureauDomain
internal import BureauStore

/// What happened between the office and one firm in a year.
struct DemoStory {
  private let firm: DemoFirm
  private let office: DemoOffice
  private let calendar: DemoCalendar
  /// The school that the firm works with.
  private let school: Establishment.ID
  private var random: DemoRandom
  private var steps: [DemoStep] = []

  init(
    _ firm: DemoFirm, _ office: DemoOffice, _ calendar: DemoCalendar,
    for school: Establishment.ID, _ random: DemoRandom
  ) {
    self.firm = firm
    self.office = office
    self.calendar = calendar
    self.school = school
    self.random = random
  }

  /// The acts, each after the one before; the last talk decides what is due.
  mutating func tell() -> [DemoStep] {
    switch firm.fate {
    case .prospect, .limited: tellProspect()
    case .contacted: tellContact()
    case .inDiscussion: tellDiscussion()
    case .partner: tellPartner()
    case .strongPartner: tellStrongPartner()
    case .dormant, .refused, .shutDown, .opposed, .avoid, .retired: tellExit()
    }
    let first =
      firm.isOld ? calendar.first : (steps.first?.on ?? calendar.past(-random.number(10...300)))
    return [
      DemoStep(
        on: first, at: .morning, by: firm.isOld ? office.officer : clerk,
        act: .add(firm.new))
    ] + steps
  }

  private var clerk: Agent { firm.due == nil ? office.assistant : office.officer }

  // MARK: - The stories

  private mutating func tellProspect() {
    guard firm.fate == .prospect, random.happens(40) else { return }
    let result = random.pick([ActivityResult.notReached, .messageLeft])
    logCall(at: firm.latest - random.number(0...12), result)
    decideNext()
  }

  private mutating func tellContact() {
    let day = firm.latest - random.number(2...150)
    switch random.number(1...10) {
    case 1...6: logCall(at: day, .answered)
    case 7...8: log(.mail, at: day, results: [.answered], place: .remote)
    default: log(.fair, at: day, axis: .pathways, results: [], place: .elsewhere)
    }
    if random.happens(30) { logCall(at: firm.latest, .messageLeft) }
    decideNext()
  }

  private mutating func tellDiscussion() {
    let visit = firm.latest - random.number(1...90)
    logCall(at: visit - random.number(8...40), .answered)
    logVisit(at: visit, [.courtesy, .places], offers: random.happens(55) ? [.announced] : [])
    if random.happens(25) { logCall(at: firm.latest, .notReached) }
    decideNext()
  }

  private mutating func tellPartner() {
    let isStale = firm.due == nil && random.happens(25)
    let last = isStale ? -random.number(205...260) : firm.latest - random.number(0...110)
    let begin = last - random.number(70...110)
    logCall(at: begin, .answered)
    logVisit(at: begin + 20, [.places, .tutors], offers: [isStale ? .filled : .partlyFilled])
    if !firm.isOld { move(to: .partner) }
    if random.happens(60) { appraise(at: begin + 55) }
    logVisit(at: last, [.places], offers: isStale ? [.withdrawn] : [.confirmed])
    plan()
    decideNext()
  }

  private mutating func tellStrongPartner() {
    let last = firm.latest - random.number(0...40)
    logVisit(at: -330, [.places, .jury], offers: [.filled], also: [.jury])
    log(.workshop, at: -290, axis: .pathways, results: [.talk], place: .atSchool)
    appraise(at: -230)
    log(.meeting, at: -190, axis: .partnerships, results: [.tax], place: .atSchool)
    log(.fair, at: -160, axis: .pathways, results: [.talk], place: .atSchool)
    logCall(at: -100, .answered)
    logVisit(at: last, [.places, .tutors], offers: [.confirmed, .announced], also: [.job])
    plan()
    decideNext()
  }

  private mutating func tellExit() {
    let motive = random.pick(firm.fate.motives)
    let day = -random.number(30...200)
    switch firm.fate {
    case .refused:
      logCall(at: day, .refusal)
      move(to: .refused, motive)
    case .opposed:
      log(.mail, at: day, results: [.refusal], place: .remote)
      move(to: .opposed)
    case .avoid:
      logVisit(at: day - 60, [.places], offers: [.withdrawn])
      appraise(at: day, DemoNotes.misgivings)
      move(to: .avoid, motive)
    case .dormant:
      logVisit(at: -random.number(290...340), [.places], offers: [.filled])
      move(to: .dormant, at: -random.number(40...120))
    default:
      logCall(at: day, .answered)
      if firm.fate == .shutDown { move(to: .closed, motive) }
      steps.append(step(.close(firm.id, motive: motive), on: lastDay, by: office.officer))
    }
  }

  // MARK: - Their sentences

  private mutating func logCall(at offset: Int, _ result: ActivityResult) {
    log(.call, at: offset, results: [result], place: .remote)
  }

  private mutating func logVisit(
    at offset: Int, _ purposes: Set<Purpose>, offers: [OfferState], also: Set<ActivityResult> = []
  ) {
    let results = offers.isEmpty ? also : also.union([.placesOffered])
    log(.visit, at: offset, purposes: purposes, results: results, offers: offers)
  }

  private mutating func appraise(at offset: Int, _ notes: [String] = DemoNotes.appraisals) {
    log(
      .visit, at: offset, axis: .placements, purposes: [.appraisal],
      results: random.happens(30) ? [.tutorTraining] : [], notes: notes)
  }

  private mutating func log(
    _ kind: ActivityKind, at offset: Int, axis: CircularAxis = .partnerships,
    purposes: Set<Purpose> = [], results: Set<ActivityResult>, offers: [OfferState] = [],
    place: ActivityPlace = .atCompany, notes: [String]? = nil
  ) {
    let isTalk = results.isDisjoint(with: [.notReached, .messageLeft])
    let agent = random.happens(75) ? office.officer : random.pick([office.ddfpt, office.assistant])
    let start = 60 * random.number(8...15) + 15 * random.number(0...3)
    let length = kind == .call || kind == .mail ? 10 : 15 * random.number(2...6)
    let met = isTalk ? firm.new.contacts.prefix(random.number(1...2)).map(\.id) : []
    let day = max(calendar.past(offset), lastDay)
    let entry = ActivityLog(
      target: .company(firm.id), site: firm.new.site.id, kind: kind, axis: axis, on: day,
      from: ClockTime(minutes: start), to: ClockTime(minutes: start + length), agent: agent.id,
      establishment: school, contacts: met, purposes: purposes, results: results,
      offers: offers.map { offer($0) },
      trainings: trainings(of: met, results),
      notes: isTalk ? random.pick(notes ?? DemoNotes.of(kind)) : "", place: place,
      needsNothing: firm.due == nil)
    steps.append(step(.log(entry), on: day, by: agent))
  }

  private mutating func offer(_ state: OfferState) -> NewOffer {
    NewOffer(
      formation: random.pick(firm.trade.courses), period: "PFMP \(random.number(1...3))",
      places: random.pick([1, 1, 1, 2, 2, 3]), state: state)
  }

  private mutating func trainings(
    of met: [Contact.ID], _ results: Set<ActivityResult>
  ) -> [Contact.ID: TutorTraining] {
    guard results.contains(.tutorTraining), let tutor = met.last else { return [:] }
    return [tutor: random.pick([.proposed, .forwarded, .enrolled, .done])]
  }

  /// Now and then the next meeting stands in the diary already.
  private mutating func plan() {
    guard random.happens(20) else { return }
    let entry = ActivityLog(
      target: .company(firm.id), site: firm.new.site.id, kind: .visit, state: .planned,
      axis: .placements, on: calendar.future(random.number(1...20)),
      from: ClockTime(minutes: 60 * random.number(9...15)), agent: office.officer.id,
      establishment: school, contacts: firm.new.contacts.prefix(1).map(\.id), purposes: [.appraisal]
    )
    steps.append(step(.log(entry), on: lastDay, by: office.officer))
  }

  /// The last talk says what comes next and when.
  private mutating func decideNext() {
    guard let due = firm.due, let last = steps.last, case .log(var entry) = last.act else { return }
    let owner = due <= 1 || random.happens(70) ? office.officer : office.assistant
    entry.next = .set(
      NextAction(
        kind: random.pick(Self.kinds), due: calendar.due(due), owner: owner.id,
        ownerName: owner.name, note: random.pick(DemoNotes.nextSteps)))
    steps[steps.count - 1] = DemoStep(on: last.on, at: last.at, by: last.by, act: .log(entry))
  }

  private static let kinds: [ActionKind] = [
    .call, .call, .call, .visit, .askPlaces, .sendConvention, .sendDocument, .invite, .thank,
    .passOn,
  ]

  private mutating func move(
    to stage: RelationStage, _ motive: String = "", at offset: Int? = nil
  ) {
    let day = offset.map { max(calendar.past($0), lastDay) } ?? lastDay
    steps.append(step(.move(firm.id, to: stage, motive: motive), on: day, by: office.officer))
  }

  private var lastDay: Day { steps.last?.on ?? calendar.first }

  private func step(_ act: DemoStep.Act, on day: Day, by agent: Agent) -> DemoStep {
    DemoStep(on: day, at: .evening, by: agent, act: act)
  }
}
