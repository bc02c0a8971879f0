internal import BureauDomain
internal import BureauStore

/// The placements of the demonstration school: a period over, one under way, others to come, with
/// placements in every state.
struct DemoPlacements {
  private let office: DemoOffice
  private let calendar: DemoCalendar
  private let session: Session
  private let hosts: [DemoFirm]
  private var random: DemoRandom
  private var turn = 0
  /// How many placements of periods that are over were told, and of those under way.
  private var over = 0
  private var underWay = 0
  /// The days on which each firm has somebody, once for each learner.
  private var taken: [Company.ID: [DaySpan]] = [:]

  init(
    _ office: DemoOffice, _ calendar: DemoCalendar, hosts firms: [DemoFirm], _ random: DemoRandom
  ) {
    self.office = office
    self.calendar = calendar
    session = Session(agent: office.officer)
    hosts = firms.filter(\.fate.takesLearners)
    self.random = random
  }

  /// Writes the periods that lie in this school year, outside its holidays, with the placements of
  /// their classes.
  mutating func fill(_ store: Store) throws {
    let year = SchoolYear.containing(calendar.today)
    let classes = try store.classes(of: year, on: calendar.today).map(\.schoolClass)
    let holidays = office.establishment.zone.map { Reference.holidays(in: $0) } ?? []
    for told in DemoPeriod.all {
      let own = classes.filter { told.classes.contains($0.label) }
      let span = told.span(around: calendar.today, outside: holidays)
      guard year.contains(span.from), year.contains(span.to), !own.isEmpty else { continue }
      let period = Period(
        id: store.newIdentifier(), year: year, kind: told.kind, name: told.name,
        classes: own.map(\.id), span: span)
      try store.save(period, by: session, key: store.newOperationKey())
      _ = try store.createPlacements(
        in: period.id, for: period.classes, by: session, key: store.newOperationKey())
      for schoolClass in own { try place(schoolClass, in: period, store) }
    }
  }

  private mutating func place(
    _ schoolClass: SchoolClass, in period: Period, _ store: Store
  ) throws {
    let query = PlacementQuery(period: period.id, schoolClass: schoolClass.id)
    let lines = try store.placements(query, limit: 60, by: session).lines
    let suited = hosts.filter { firm in
      firm.trade.courses.contains { $0.speciality == schoolClass.formation?.speciality }
    }
    let referents = DemoClass.all.first { $0.label == schoolClass.label }?.referents ?? []
    for (index, line) in lines.enumerated() where line.recorded == .withoutPlace {
      guard let file = try store.placementFile(line.id, by: session),
        let firm = host(among: suited, for: file)
      else { continue }
      try tell(file, at: firm, referents[index * referents.count / lines.count], store)
    }
  }

  /// The next firm whose tutor has room (PL-05); one tutor takes one too many, so that the warning
  /// is seen.
  private mutating func host(among suited: [DemoFirm], for file: PlacementFile) -> DemoFirm? {
    let span = file.placement.span
    func busy(_ firm: DemoFirm) -> Int { taken[firm.id, default: []].count { $0.overlaps(span) } }
    if file.schoolClass?.label == Self.crowded, span.from > calendar.today,
      let first = suited.first, busy(first) <= Self.tutorRoom
    {
      return first
    }
    for step in suited.indices {
      let firm = suited[(turn + step) % suited.count]
      guard busy(firm) < Self.tutorRoom else { continue }
      turn += step + 1
      return firm
    }
    return nil
  }

  /// How far one placement is, and the acts that brought it there.
  private mutating func tell(
    _ file: PlacementFile, at firm: DemoFirm, _ referent: String, _ store: Store
  ) throws {
    var placement = file.placement
    let days = calendar.today.daysUntil(placement.span.from)
    let progress = random.number(1...100) + (days < 0 ? 45 : days < 15 ? 15 : 0)
    guard progress > 22 else { return }
    guard progress > 38 else {
      return try store.save(
        Lead(
          id: store.newIdentifier(), placement: placement.id, company: firm.id,
          companyName: firm.new.company.name, on: calendar.past(-random.number(2...12)),
          by: random.pick(["l'élève", "la famille", office.officer.name, referent])),
        by: session, key: store.newOperationKey())
    }
    taken[firm.id, default: []].append(placement.span)
    let start = min(placement.span.from, calendar.today)
    let agreed = start.adding(days: -random.number(25...40))
    placement.host = Host(
      company: firm.id, site: firm.new.site.id, tutor: firm.new.contacts.last?.id,
      tutorName: firm.new.contacts.last?.name ?? "", agreedOn: agreed,
      agreedBy: office.officer.name)
    placement.schedule = WorkSchedule(minutesPerDay: 7 * 60, minutesPerWeek: 35 * 60)
    placement.hasRegulatedWorks = Self.machines.contains(file.schoolClass?.label ?? "")
    if progress > 46 {
      placement.referent = referent
      placement.confirmation = .by(
        name: referent, function: .teacher, on: agreed.adding(days: 3), medium: .mail)
    }
    if progress > 54 { sign(&placement, of: file.learner, progress, from: agreed) }
    if placement.span.to < calendar.today {
      close(&placement)
      end(&placement, firm)
    } else if placement.span.from <= calendar.today {
      replaceTutor(of: &placement, firm)
    }
    try store.save(placement, by: session, key: store.newOperationKey())
  }

  private mutating func sign(
    _ placement: inout Placement, of learner: Learner, _ progress: Int, from agreed: Day
  ) {
    let isMinor = learner.isMinor(on: placement.span.from) ?? false
    let clerk = office.assistant.name
    func mark(_ step: PlacementMark, _ days: Int, _ placement: inout Placement) {
      _ = placement.mark(step, on: agreed.adding(days: days), by: clerk, isMinor: isMinor)
    }
    mark(.drafted, 5, &placement)
    if progress > 62 { mark(.verified, 6, &placement) }
    mark(.sent, 6, &placement)
    let count = progress > 70 ? Signatory.allCases.count : random.number(0...3)
    for (index, signatory) in Signatory.allCases.prefix(count).enumerated() {
      mark(.signed(signatory), 9 + 3 * index, &placement)
    }
    if placement.convention?.isSigned == true { placement.convention?.filedAt = "Classeur PFMP" }
  }

  /// A period that is over: most hosts have attested, one learner stopped on the way.
  private mutating func close(_ placement: inout Placement) {
    if random.happens(6) {
      placement.exit = PlacementExit(
        kind: .interrupted, on: placement.span.from.adding(days: 9),
        motive: random.pick(["Activité réduite chez l'entreprise", "Désaccord sur les horaires"]),
        by: office.officer.name)
    }
    guard random.happens(85) else { return }
    let holidays = PublicHolidays(of: office.establishment)
    let weeks = placement.realSpan.weeks.map { week in
      max(0, week.workingDays(holidays) - (random.happens(15) ? 1 : 0))
    }
    placement.daysDone = DaysDone(weeks: weeks)
    let attested = placement.span.to.adding(days: random.number(1...9))
    placement.attestation = Attestation(on: attested, by: office.assistant.name)
    _ = placement.mark(
      .closed, on: attested.adding(days: 2), by: office.assistant.name, isMinor: true)
  }

  /// Of the periods that are over, one host in twenty withdrew before the start, and one placement
  /// in twenty was broken off by an amendment.
  private mutating func end(_ placement: inout Placement, _ firm: DemoFirm) {
    over += 1
    switch over % 20 {
    case 7:
      placement.exit = PlacementExit(
        kind: .cancelled, on: placement.span.from.adding(days: -4),
        motive: "L'entreprise s'est désistée", by: office.officer.name)
      placement.attestation = nil
      placement.daysDone = DaysDone()
    case 13 where placement.convention?.isSigned == true:
      let day = placement.span.from.adding(days: 11)
      placement.exit = PlacementExit(
        kind: .brokenOff, on: day, motive: "L'entreprise ferme son atelier",
        by: office.officer.name)
      placement.convention?.change(
        ConventionChange(
          form: .amendment, text: "Fin du stage le \(day.adding(days: -1))", on: day,
          by: firm.new.company.name))
      placement.attestation = nil
      placement.daysDone = DaysDone()
    default: return
    }
  }

  /// Of the placements under way, one in ten has another tutor than the paper said.
  private mutating func replaceTutor(of placement: inout Placement, _ firm: DemoFirm) {
    guard placement.convention?.isSigned == true, let old = placement.host?.tutorName,
      let other = firm.new.contacts.first, other.name != old
    else { return }
    underWay += 1
    guard underWay % 10 == 1 else { return }
    placement.convention?.change(
      ConventionChange(
        form: .handwritten, text: "Tuteur : \(other.name) au lieu \(Elision.de(old))",
        on: placement.span.from, by: firm.new.company.name, tutorName: other.name))
    placement.host?.tutor = other.id
    placement.host?.tutorName = other.name
  }

  /// Classes on machines that minors may use under a declaration only.
  private static let machines: Set = ["TMSPC"]
  /// How many learners a tutor has at most.
  private static let tutorRoom = 3
  private static let crowded = "TMSPC"
}

extension Formation {
  /// The title without the year in it: « CAP Cuisine ».
  var speciality: String { String(label.prefix { $0 != "(" }).trimmingSpaces }
}
