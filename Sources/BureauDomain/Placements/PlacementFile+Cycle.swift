extension PlacementFile {
  /// The weeks of the learner over the cycle, against what the diploma requires that year.
  public func progress(on today: Day, _ limits: PlacementLimits) -> CycleProgress {
    let required = formation?.level.flatMap { limits.cycle(of: $0, in: period.year) }
    return CycleProgress.of(others + [placement], required: required, on: today)
  }

  /// Whether no later year can bring the weeks that are missing.
  public var isLastYear: Bool { formation?.level?.isLastYear ?? false }

  /// Whether the learner has no later placement: what is said of the cycle is said once, on it.
  public var isLatest: Bool { others.allSatisfy { $0.span.from <= placement.span.from } }
}
