extension PlacementFile {
  /// The weeks of the learner over the cycle, against what the diploma requires that year of
  /// who owes them.
  public func progress(on today: Day, _ limits: PlacementLimits) -> CycleProgress {
    let required =
      owesWeeks ? formation?.level.flatMap { limits.cycle(of: $0, in: period.year) } : nil
    return CycleProgress.of(others + [placement], required: required, on: today)
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
