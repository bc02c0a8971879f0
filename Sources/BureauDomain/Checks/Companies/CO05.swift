/// A partner that nobody has contacted for long: the office maintains the relation (FAQ 17).
public enum CO05: CheckRule {
  public static let id = CheckID.co05
  public static let title = "partenaire sans contact récent"

  static func violation(_ file: CompanyFile, on today: Day, _ settings: CheckSettings)
    -> Violation?
  {
    guard file.company.relation.stage.isPartner, file.company.closing == nil,
      let last = file.lastContactOn, last < limit(today, settings)
    else { return nil }
    return Violation(
      id, .warns, field: .nextAction,
      "Partenaire sans contact depuis plus de \(settings.staleAfterMonths) mois "
        + "(le dernier : \(last)) : prévoyez un appel ou une visite.")
  }

  /// The last day a contact counts as recent.
  public static func limit(_ today: Day, _ settings: CheckSettings) -> Day {
    today.adding(months: -settings.staleAfterMonths)
  }
}
