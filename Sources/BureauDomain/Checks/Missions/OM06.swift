/// No rate holds on the day of a journey: its costs cannot be computed (décret 2006-781, art. 7
/// and 10).
public enum OM06: CheckRule {
  public static let id = CheckID.om06
  public static let title = "barème en vigueur le jour du trajet"

  public static func violation(_ gap: RateGap, in sector: Sector) -> Violation {
    Violation(id, .ofTravel(in: sector), field: .rate, gap.sentence)
  }
}
