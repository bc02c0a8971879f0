/// The end of a signed order is not moved: a new order is needed (our reading of FAQ 3).
public enum OM07: CheckRule {
  public static let id = CheckID.om07
  public static let title = "fin d'un ordre signé"

  /// Between an order as it was signed and as it would be saved.
  public static func violation(_ signed: MissionOrder, _ changed: MissionOrder, _ sector: Sector)
    -> Violation?
  {
    guard signed.isSigned, signed.to != changed.to else { return nil }
    return Violation(
      id, .ofTravel(in: sector), field: .orderEnd,
      "L'ordre est signé jusqu'au \(signed.to) : sa fin ne se déplace plus. Préparez son "
        + "renouvellement, ou abrogez-le.")
  }
}
