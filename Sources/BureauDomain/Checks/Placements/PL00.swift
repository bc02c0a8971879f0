/// A learner without a place as the period comes near: the school helps to find one (code de
/// l'éducation, L. 124-2).
public enum PL00: CheckRule {
  public static let id = CheckID.pl00
  public static let title = "élève sans lieu"

  static func violation(_ file: PlacementFile, on today: Day, _ alerts: PlacementAlerts)
    -> Violation?
  {
    let placement = file.placement
    guard placement.recordedState.isWithoutPlace, today <= placement.span.to else { return nil }
    let days = today.daysUntil(placement.span.from)
    guard let threshold = PlacementAlerts.reached(alerts.withoutPlace, daysBefore: days) else {
      return nil
    }
    guard days > 0 else {
      return Violation(
        id, .warns, field: .host, brief: "sans lieu, période commencée",
        "\(file.learner.name) est sans lieu et la période a commencé le "
          + "\(placement.span.from) : réunissez le DDFPT et le professeur principal.")
    }
    return Violation(
      id, .warns, field: .host, brief: "sans lieu à J-\(days)",
      "\(file.learner.name) n'a pas de lieu à J-\(days) (seuil J-\(threshold)) : proposez une "
        + "place libre, notez les pistes, prévenez le professeur principal.")
  }
}
