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
}
