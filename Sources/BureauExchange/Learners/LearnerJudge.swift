internal import BureauDomain
internal import BureauStore

/// Compares the learners of a list with the base, one after the other.
struct LearnerJudge: Sendable {
  private let roster: LearnerRoster
  private let classes: ClassPlan
  private let today: Day
  private let session: Session
  private let hasClasses: Bool
  private var position = 0
  /// Those this list has already spoken of, by name and by INE.
  private var seen: [String: [Learner]] = [:]
  private var seenIne: [Ine: Learner] = [:]
  private var spokenOf: Set<Learner.ID> = []

  init(_ roster: LearnerRoster, _ classes: ClassPlan, on today: Day, by session: Session) {
    self.roster = roster
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
    report.remarks += try missing(in: store)
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
    case .ambiguous: return .refused(row, .ambiguous)
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

  private mutating func remember(_ learner: Learner) {
    seen[Fold.key(learner.name), default: []].append(learner)
    if let ine = learner.ine { seenIne[ine] = learner }
  }

  /// What there is to say of a row that is taken, the weightiest first.
  private func findings(_ row: LearnerRow) -> [LearnerFinding] {
    var findings = row.findings
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

  /// Those the base has in a class of the list, and the list has not.
  private func missing(in store: Store) throws(StoreError) -> [String] {
    guard hasClasses else { return [] }
    let listed = Set(roster.rows.map(\.nameKey))
    var names: [String] = []
    for label in roster.classLabels {
      guard let id = classes[label]?.id else { continue }
      let query = LearnerQuery(filter: .inClass(id))
      for line in try store.learners(query, limit: LearnerRoster.limit, by: session).lines
      where !spokenOf.contains(line.id) && line.leftOn == nil
        && !listed.contains(Fold.key(line.name))
      {
        names.append("\(line.name) (\(label))")
      }
    }
    guard !names.isEmpty else { return [] }
    let shown = names.prefix(Self.namesShown).joined(separator: ", ")
    let rest = names.count - Self.namesShown
    return [
      "Dans la base mais pas dans cette liste : \(shown)"
        + (rest > 0 ? " et \(rest) de plus." : ".") + " S'ils sont partis, notez leur sortie."
    ]
  }

  private static let namesShown = 6
}
