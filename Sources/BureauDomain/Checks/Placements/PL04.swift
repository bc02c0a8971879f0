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
    let (schedule, first) = (file.placement.schedule, file.placement.span.from)
    guard let age = file.learner.age(on: first), let hours = limits.hours(atAge: age, on: first)
    else { return [] }
    let years = "à \(age) ans"
    return [
      over("par jour", schedule.minutesPerDay, hours.perDay, years),
      over("par semaine", schedule.minutesPerWeek, hours.perWeek, years),
      hours.night.flatMap { night(schedule, $0, years) },
    ].compactMap { $0 }
  }

  private static func over(
    _ unit: String, _ minutes: Int, _ limit: PlacementLimits.Limit?, _ years: String
  ) -> Violation? {
    guard let limit, minutes > limit.value else { return nil }
    return Violation(
      id, .warns, field: .schedule,
      "Horaire de \(WorkSchedule.french(minutes: minutes)) \(unit) \(years) : au plus "
        + "\(WorkSchedule.french(minutes: limit.value)). Revoyez l'horaire avec l'entreprise "
        + "(\(limit.text)).")
  }

  private static func night(
    _ schedule: WorkSchedule, _ night: MinorHours.Night, _ years: String
  ) -> Violation? {
    let isEarly = schedule.start.map { $0 < night.to } ?? false
    let isLate = schedule.end.map { $0 > night.from || $0 < night.to } ?? false
    guard isEarly || isLate else { return nil }
    return Violation(
      id, .warns, field: .schedule,
      "Travail de nuit \(years) : pas entre \(night.from.french) et \(night.to.french). "
        + "Revoyez l'horaire avec l'entreprise (\(night.text)).")
  }
}
