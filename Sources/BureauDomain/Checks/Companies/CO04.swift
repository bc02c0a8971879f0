/// A done activity that says neither what came of it nor what comes next.
public enum CO04: CheckRule {
  public static let id = CheckID.co04
  public static let title = "résultat ou suite d'une activité"

  /// `next` is the action that will stand on the company after the save.
  public static func violation(_ activity: Activity, next: NextAction?) -> Violation? {
    guard activity.state == .done, activity.results.isEmpty, next == nil, !activity.needsNothing
    else { return nil }
    return Violation(
      id, .warns, field: .nextAction,
      "Rien ne dit ce que cette activité a donné : cochez un résultat, fixez une prochaine action "
        + "ou choisissez « aucune suite ».")
  }
}
