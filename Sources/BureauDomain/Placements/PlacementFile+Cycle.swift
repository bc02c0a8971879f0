extension PlacementFile {
  /// The weeks of the learner over the cycle, against what the diploma requires that year of who
  /// owes them: those spent for an earlier diploma do not count.
  public func progress(on today: Day, _ limits: PlacementLimits) -> CycleProgress {
    let required =
      owesWeeks ? formation?.level.flatMap { limits.cycle(of: $0, in: period.year) } : nil
    return CycleProgress.of(
      others.filter(isOfCycle) + [placement], required: required, holidays: holidays, on: today)
  }

  /// Whether another placement was for the same diploma, as far as is known; days of observation and
  /// initiation are for none.
  private func isOfCycle(_ other: Placement) -> Bool {
    if otherStays.kind(of: other)?.isForDiploma == false { return false }
    guard other.schoolClass != placement.schoolClass, let diploma = otherStays.diploma(of: other)
    else { return true }
    let own = [formation, schoolClass?.formation].compactMap { $0?.level?.diploma }
    return own.isEmpty || own.contains(diploma)
  }

  /// Whether the weeks of the diploma are asked of the learner. PFMP durations are for school
  /// status (FAQ 8); of who is not concerned, an apprentice or a learner abroad, the base knows
  /// nothing.
  public var owesWeeks: Bool {
    learner.status.isSchoolStatus && placement.exit?.kind.isNotConcerned != true
  }

  /// Whether no later year can bring the weeks that are missing.
  public var isLastYear: Bool { formation?.level?.isLastYear ?? false }

  /// Whether the learner has no later placement: what is said of the cycle is said once, on it.
  public var isLatest: Bool { others.allSatisfy { $0.span.from <= placement.span.from } }
}

extension PeriodKind {
  /// Whether its weeks are among those a diploma requires.
  var isForDiploma: Bool {
    switch self {
    case .pfmp, .btsInternship, .catchUp: true
    case .observation, .initiation: false
    }
  }
}
