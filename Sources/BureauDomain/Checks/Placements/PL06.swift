/// A convention not signed by all as the start comes near, or a placement that began without: no
/// learner leaves without a complete convention.
public enum PL06: CheckRule {
  public static let id = CheckID.pl06
  public static let title = "convention non signée"

  /// A signed paper is with one company: it stays with the placement there, which ends.
  static func otherHost(_ name: String, signedWith company: String) -> Violation {
    Violation(
      id, .refuses, field: .host,
      "La convention de \(name) porte déjà une signature, avec \(company) : notez la sortie de ce "
        + "stage (i), puis un second lieu dans la même période (s).")
  }

  static func violation(_ file: PlacementFile, on today: Day, _ alerts: PlacementAlerts)
    -> Violation?
  {
    let placement = file.placement
    guard placement.recordedState.isUnsigned, today <= placement.span.to else { return nil }
    let days = today.daysUntil(placement.span.from)
    guard PlacementAlerts.reached(alerts.unsigned, daysBefore: days) != nil else { return nil }
    guard days > 0 else {
      return Violation(
        id, .warns, field: .convention, brief: "commencé sans convention signée",
        "\(file.learner.name) : le stage devait commencer le \(placement.span.from) et la convention "
          + "n'est pas signée par tous ; l'élève ne part pas sans elle. \(missing(placement))")
    }
    return Violation(
      id, .warns, field: .convention, brief: "convention non signée à J-\(days)",
      "\(file.learner.name) : la convention n'est pas signée à J-\(days). \(missing(placement))")
  }

  private static func missing(_ placement: Placement) -> String {
    guard let convention = placement.convention else {
      return "Elle reste à rédiger et à envoyer."
    }
    return "Relancez : il manque la signature "
      + ListJoin.and(convention.missing.map(\.genitive)) + "."
  }
}
