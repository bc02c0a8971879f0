/// The host's attestation has not come after the end (code de l'éducation, D. 124-9): the allowance
/// waits for it.
public enum PL07: CheckRule {
  public static let id = CheckID.pl07
  public static let title = "attestation attendue"

  static func violation(_ file: PlacementFile, on today: Day, _ alerts: PlacementAlerts)
    -> Violation?
  {
    let placement = file.placement
    guard let delay = alerts.attestationAfter, placement.host != nil, placement.attestation == nil,
      placement.isLive,
      placement.realSpan.to.adding(days: delay) <= today
    else { return nil }
    return Violation(
      id, .warns, field: .attestation,
      "\(file.learner.name) : l'attestation manque, \(placement.realSpan.to.daysUntil(today)) "
        + "jours après la fin : demandez-la à l'entreprise, avec les jours réellement faits.")
  }
}
