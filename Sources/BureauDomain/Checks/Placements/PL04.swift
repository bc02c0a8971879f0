/// A minor signs with a legal representative, and works within the hours of minors (code du travail,
/// L. 3162-1 and following).
public enum PL04: CheckRule {
  public static let id = CheckID.pl04
  public static let title = "convention d'un mineur"

  static func violations(_ file: PlacementFile, _ limits: PlacementLimits) -> [Violation] {
    [representative(file)].compactMap { $0 } + hours(file, limits)
  }

  /// What forbids to draw the convention up; a paper that exists is a fact.
  static func representative(_ file: PlacementFile) -> Violation? {
    guard file.placement.convention != nil, file.isMinor == true,
      file.learner.representative == nil
    else { return nil }
    return Violation(
      id, .refuses, field: .representative,
      "\(file.learner.name) a moins de 18 ans le \(file.placement.span.from) : notez d'abord le "
        + "représentant légal, qui signe la convention.")
  }

  private static func hours(_ file: PlacementFile, _ limits: PlacementLimits) -> [Violation] {
    let schedule = file.placement.schedule
    guard let age = file.learner.age(on: file.placement.span.from),
      let hours = limits.hours(atAge: age)
    else { return [] }
    let years = "à \(age) ans"
    return [
      schedule.minutesPerDay > hours.perDay
        ? over("par jour", schedule.minutesPerDay, hours.perDay, years, hours.text) : nil,
      schedule.minutesPerWeek > hours.perWeek
        ? over("par semaine", schedule.minutesPerWeek, hours.perWeek, years, hours.text) : nil,
      night(schedule, hours, years),
    ].compactMap { $0 }
  }

  private static func over(
    _ unit: String, _ minutes: Int, _ limit: Int, _ years: String, _ text: String
  ) -> Violation {
    Violation(
      id, .warns, field: .schedule,
      "Horaire de \(WorkSchedule.french(minutes: minutes)) \(unit) \(years) : au plus "
        + "\(WorkSchedule.french(minutes: limit)). Revoyez l'horaire avec l'entreprise (\(text)).")
  }

  private static func night(
    _ schedule: WorkSchedule, _ hours: PlacementLimits.MinorHours, _ years: String
  ) -> Violation? {
    let isEarly = schedule.start.map { $0 < hours.nightTo } ?? false
    let isLate = schedule.end.map { $0 > hours.nightFrom || $0 < hours.nightTo } ?? false
    guard isEarly || isLate else { return nil }
    return Violation(
      id, .warns, field: .schedule,
      "Travail de nuit \(years) : pas entre \(hours.nightFrom.french) et \(hours.nightTo.french). "
        + "Revoyez l'horaire avec l'entreprise (\(hours.text)).")
  }
}
