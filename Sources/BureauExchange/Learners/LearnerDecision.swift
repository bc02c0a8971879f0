internal import BureauDomain
internal import BureauStore

/// What becomes of one row: the record to write, if any, and the line of the report.
struct LearnerDecision {
  let learner: Learner?
  let line: ImportLine
  var effect: LearnerLineFacts.Effect { line.learner?.effect ?? .none }

  private init(
    _ row: LearnerRow, _ effect: LearnerLineFacts.Effect, _ findings: [LearnerFinding],
    learner: Learner? = nil, change: String = ""
  ) {
    self.learner = learner
    let messages = [change] + findings.map(\.message)
    var line = ImportLine(
      record: row.record, line: row.line, code: findings.first?.code ?? .sound, name: row.name,
      message: messages.filter { !$0.isEmpty }.joined(separator: " "))
    line.learner = LearnerLineFacts(schoolClass: row.classLabel, effect: effect)
    self.line = line
  }

  /// A row of which nothing is written.
  static func refused(
    _ row: LearnerRow, _ code: ImportCode, _ message: String? = nil
  ) -> LearnerDecision {
    LearnerDecision(row, .none, [LearnerFinding(code, message)])
  }

  /// Somebody the base does not have.
  static func created(
    _ row: LearnerRow, _ findings: [LearnerFinding], id: Learner.ID, _ classes: ClassPlan
  ) -> LearnerDecision {
    let level = row.formation?.level
    let blank = Learner(
      id: id, familyName: row.familyName, firstName: row.firstName,
      status: level?.isHigherEducation == true ? .btsStudent : .pupil)
    let merge = LearnerMerge(row, into: blank, classes)
    return LearnerDecision(row, .created, findings, learner: merge.new)
  }

  /// Somebody the base has.
  static func known(
    _ row: LearnerRow, _ findings: [LearnerFinding], _ learner: Learner, _ classes: ClassPlan,
    on today: Day
  ) -> LearnerDecision {
    let merge = LearnerMerge(row, into: learner, classes)
    var findings = findings
    if row.leftOn == nil && !learner.isPresent(on: today) {
      findings.append(LearnerFinding(.backAgain))
    }
    return LearnerDecision(
      row, merge.isChange ? .changed : .unchanged, findings,
      learner: merge.isChange ? merge.new : nil, change: merge.sentence)
  }
}
