/// A partner that nobody has contacted for long: the office maintains the relation (FAQ 17).
public enum CO05: CheckRule {
  public static let id = CheckID.co05
  public static let title = "partenaire sans contact récent"

  static func violation(_ file: CompanyFile, on today: Day, _ settings: CheckSettings)
    -> Violation?
  {
    guard let months = settings.staleAfterMonths,
      file.company.relation.stage.isPartner, file.company.closing == nil,
      let last = file.lastContactOn, last < limit(today, settings)
    else { return nil }
    return Violation(
      id, .warns, field: .nextAction,
      "Partenaire sans contact depuis plus de \(months) mois "
        + "(le dernier : \(last)) : prévoyez un appel ou une visite.")
  }

  /// The first day on which a contact counts as recent; every day does where no delay is set.
  public static func limit(_ today: Day, _ settings: CheckSettings) -> Day {
    settings.staleAfterMonths.map { today.adding(months: -$0) } ?? .earliest
  }
}
