/// Dates that cannot be, or that leave the period or the school year without a motive (« décalage »,
/// « rattrapage »).
public enum PL03: CheckRule {
  public static let id = CheckID.pl03
  public static let title = "dates du stage"

  static func violations(_ file: PlacementFile) -> [Violation] {
    let placement = file.placement
    guard placement.span.isSound else { return [order(placement.span)] }
    return [stop(placement), days(placement), outside(file)].compactMap { $0 }
  }

  /// Dates the wrong way round, of a placement or of a period.
  public static func order(_ span: DaySpan) -> Violation {
    Violation(
      id, .refuses, field: .span,
      "La fin (\(span.to)) vient avant le début (\(span.from)) : corrigez l'une des deux dates.")
  }

  /// Dates of a period that leave its school year.
  public static func outside(_ year: SchoolYear, _ span: DaySpan) -> Violation? {
    guard !year.span.contains(span) else { return nil }
    return Violation(
      id, .warns, field: .span,
      "Les dates (\(span.from) – \(span.to)) sortent de l'année scolaire \(year) : corrigez-les, ou "
        + "créez la période depuis le calendrier de son année.")
  }

  /// An interruption comes after the first day and no later than the last.
  private static func stop(_ placement: Placement) -> Violation? {
    guard let exit = placement.exit, exit.kind.hasDaysDone else { return nil }
    if exit.on <= placement.span.from {
      return Violation(
        id, .refuses, field: .day,
        "Le stage commence le \(placement.span.from) : un arrêt avant le deuxième jour se note "
          + "« annulé ».")
    }
    guard exit.on > placement.span.to else { return nil }
    return Violation(
      id, .refuses, field: .day,
      "Le stage finit le \(placement.span.to) : donnez le premier jour où il ne court plus, ce jour-là "
        + "au plus tard.")
  }

  private static func days(_ placement: Placement) -> Violation? {
    let weeks = placement.realSpan.weeks
    for (index, said) in placement.daysDone.weeks.enumerated() {
      guard let said, said > 0 else { continue }
      let room = weeks.indices.contains(index) ? weeks[index].days : 0
      guard said > room else { continue }
      return Violation(
        id, .refuses, field: .daysDone,
        "Semaine \(index + 1) : \(said) jours notés, le stage n'en compte que \(room) "
          + "(\(placement.realSpan.shortFrench)). Corrigez le nombre.")
    }
    return nil
  }

  private static func outside(_ file: PlacementFile) -> Violation? {
    let (placement, period) = (file.placement, file.period)
    guard placement.spanMotive.allSatisfy(\.isWhitespace) else { return nil }
    guard
      !period.span.contains(placement.span) || !period.year.span.contains(placement.span)
    else { return nil }
    let whole = period.span.contains(placement.span) ? "l'année scolaire" : period.name
    return Violation(
      id, .warns, field: .spanMotive,
      "Le stage (\(placement.span.shortFrench)) sort de \(whole) : donnez le motif, par exemple "
        + "décalage ou rattrapage.")
  }
}
