/// All broken checks of a record, not the first alone; screens and the command line call the same
/// functions.
public enum Checks {
  /// The checks of a company's record.
  public static func broken(by file: CompanyFile, on today: Day, _ settings: CheckSettings)
    -> [Violation]
  {
    CO02.violations(file)
      + [CO05.violation(file, on: today, settings), CO06.violation(file)].compactMap { $0 }
  }

  /// The checks of an activity about to be saved, with what is to follow it.
  public static func broken(by activity: Activity, next: NextAction?, in file: CompanyFile?)
    -> [Violation]
  {
    [CO04.violation(activity, next: next), file.flatMap { CO06.violation($0) }].compactMap { $0 }
  }

  /// The checks of an establishment.
  public static func broken(
    by establishment: Establishment, on today: Day, _ settings: CheckSettings
  ) -> [Violation] {
    ET03.violations(establishment, on: today, settings)
  }

  /// The checks of a placement, but PL-08, which looks at the whole cycle.
  public static func broken(
    by file: PlacementFile, on today: Day, _ settings: CheckSettings
  ) -> [Violation] {
    let (alerts, limits) = (settings.placements, settings.limits)
    return PL01.violations(file)
      + [PL02.violation(file), PL00.violation(file, on: today, alerts)].compactMap { $0 }
      + PL03.violations(file) + PL04.violations(file, limits) + PL05.violations(file, limits)
      + [
        PL06.violation(file, on: today, alerts), PL07.violation(file, on: today, alerts),
        PL09.violation(file),
      ].compactMap { $0 }
  }

  /// What forbids to print the convention of a placement: a minor nobody signs for (PL-04).
  public static func refusals(toPrint file: PlacementFile, on today: Day) -> [Violation] {
    var drawn = file
    drawn.placement.convention =
      file.placement.convention
      ?? Convention(drafted: .init(on: today, by: ""), needsRepresentative: file.isMinor ?? false)
    return [PL04.representative(drawn)].compactMap { $0 }
  }

  /// Whether the placements of a learner make the weeks the diploma requires (PL-08); asked of the
  /// latest of them only.
  public static func broken(byCycleOf file: PlacementFile, on today: Day, _ settings: CheckSettings)
    -> [Violation]
  {
    guard file.isLatest else { return [] }
    return broken(
      by: file.progress(on: today, settings.limits), of: file.learner.name,
      isLastYear: file.isLastYear)
  }

  /// Whether so many weeks are enough (PL-08).
  public static func broken(by progress: CycleProgress, of name: String, isLastYear: Bool)
    -> [Violation]
  {
    [PL08.violation(progress, of: name, isLastYear: isLastYear)].compactMap { $0 }
  }
}
