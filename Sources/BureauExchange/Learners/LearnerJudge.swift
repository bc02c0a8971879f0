internal import BureauDomain
internal import BureauStore

/// Compares the learners of a list with the base, one after the other.
struct LearnerJudge: Sendable {
  private let roster: LearnerRoster
  private let classes: ClassPlan
  private let today: Day
  private let session: Session
  private let hasClasses: Bool
  /// Whether the list is that of a school, not of a few classes chosen from it.
  private let isWhole: Bool
  private var position = 0
  /// Those this list has already spoken of, by name and by INE.
  private var seen: [String: [Learner]] = [:]
  private var seenIne: [Ine: Learner] = [:]
  private var spokenOf: Set<Learner.ID> = []

  init(
    _ roster: LearnerRoster, _ classes: ClassPlan, isWhole: Bool, on today: Day,
    by session: Session
  ) {
    self.roster = roster
    self.isWhole = isWhole
    self.classes = classes
    self.today = today
    self.session = session
    hasClasses = roster.hasClasses
  }

  /// 0 to 1.
  var fraction: Double {
    roster.rows.isEmpty ? 1 : Double(position) / Double(roster.rows.count)
  }

  /// Judges the next learners and writes them, unless the report is a trial's; false after the last.
  mutating func step(_ store: Store, _ report: inout ImportReport) throws -> Bool {
    var learners: [Learner] = []
    let end = min(position + Self.rowsPerStep, roster.rows.count)
    for row in roster.rows[position..<end] {
      let decision = try decide(row, in: store)
      report.add(decision)
      if let learner = decision.learner { learners.append(learner) }
    }
    if !report.isTrial && !learners.isEmpty {
      try store.importLearners(learners, by: session, key: store.newOperationKey())
    }
    position = end
    guard position == roster.rows.count else { return true }
    report.learners?.absent = try missing(in: store)
    report.sortLines()
    return false
  }

  private static let rowsPerStep = 200

  private mutating func decide(_ row: LearnerRow, in store: Store) throws(StoreError)
    -> LearnerDecision
  {
    guard !row.familyName.isEmpty else { return .refused(row, .nameMissing) }
    var candidates = seen[row.nameKey, default: []]
    if let learner = row.ine.flatMap({ seenIne[$0] }) { candidates.append(learner) }
    let ofBase = try store.learners(
      named: row.name, or: row.ine, bornOn: row.birthDate, by: session)
    candidates += ofBase.filter { known in !candidates.contains { $0.id == known.id } }
    switch LearnerMatch(row, schoolClass: classes[row.classLabel]?.id, among: candidates) {
    case .ambiguous:
      return .refused(row, .ambiguous, seen[row.nameKey] == nil ? nil : Self.twiceInList)
    case .ineTaken(let other):
      return .refused(
        row, .sharedIne,
        "L'INE \(row.ine?.code ?? "") est déjà celui de \(other.name) : rien n'est écrit, comparez "
          + "les deux et corrigez celui qui est faux.")
    case .known(let learner):
      guard spokenOf.insert(learner.id).inserted else { return .refused(row, .knownLearner) }
      let decision = LearnerDecision.known(row, findings(row), learner, classes, on: today)
      remember(decision.learner ?? learner)
      return decision
    case .new(let hasNamesake):
      var findings = findings(row)
      if hasNamesake { findings.append(LearnerFinding(.namesake)) }
      let decision = LearnerDecision.created(
        row, findings, id: store.newIdentifier(), classes)
      if let learner = decision.learner {
        spokenOf.insert(learner.id)
        remember(learner)
      }
      return decision
    }
  }

  private static let twiceInList =
    "Même nom qu'un élève plus haut dans cette liste, sans de quoi savoir si c'est la même personne "
    + ": rien n'est écrit, complétez la liste ou ajoutez l'élève à la main."

  private mutating func remember(_ learner: Learner) {
    seen[Fold.key(learner.name), default: []].append(learner)
    if let ine = learner.ine { seenIne[ine] = learner }
  }

  /// What there is to say of a row that is taken, the weightiest first.
  private func findings(_ row: LearnerRow) -> [LearnerFinding] {
    var findings = row.findings
    if let day = row.leftOn, day >= today,
      let index = findings.firstIndex(where: { $0.code == .hasLeft })
    {
      findings[index].message = "Sortie prévue le \(day.french) : présent jusque-là."
    }
    if row.firstName.isEmpty, !findings.contains(where: { $0.code == .nameSplit }) {
      findings.append(LearnerFinding(.nameSplit, "Sans prénom : complétez-le dans la fiche."))
    }
    if let born = row.birthDate, born >= today {
      findings.append(
        LearnerFinding(
          .birthDateMissing,
          "La date de naissance \(born.french) est à venir : corrigez-la dans la fiche."))
    }
    if row.hasLostSign { findings.append(LearnerFinding(.signLost)) }
    if hasClasses && row.classLabel.isEmpty { findings.append(LearnerFinding(.classMissing)) }
    let missing: [(isMissing: Bool, code: ImportCode)] = [
      (row.birthDate == nil, .birthDateMissing), (row.ine == nil && roster.hasIne, .ineMissing),
    ]
    for (isMissing, code) in missing
    where isMissing && !findings.contains(where: { $0.code == code }) {
      findings.append(LearnerFinding(code))
    }
    return findings
  }

  /// Those the base has in a class of the list, and the list has not; for a whole list of a new
  /// year, those of the classes of the year before too: who left, who is not enrolled yet.
  private func missing(in store: Store) throws(StoreError) -> [LearnerFigures.Absent] {
    guard hasClasses else { return [] }
    let listed = Set(roster.rows.map(\.nameKey))
    var absent: [LearnerFigures.Absent] = []
    for schoolClass in try concerned(in: store) {
      let query = LearnerQuery(filter: .inClass(schoolClass.id))
      for line in try store.learners(query, limit: LearnerRoster.limit, by: session).lines
      where !spokenOf.contains(line.id) && line.leftOn == nil
        && !listed.contains(Fold.key(line.name))
      {
        absent.append(
          LearnerFigures.Absent(
            name: line.name, schoolClass: schoolClass.label, year: schoolClass.year.rawValue))
      }
    }
    return absent
  }

  private func concerned(in store: Store) throws(StoreError) -> [SchoolClass] {
    let listed = roster.classLabels.compactMap { classes[$0] }
    guard isWhole else { return listed }
    let earlier = try store.classes(of: classes.year.previous, on: today).map(\.schoolClass)
    return listed + earlier
  }
}
