/// Going about in the communes of school and home is no mission (décret 2006-781, art. 2, 8°): 0 is
/// proposed, a motive may say otherwise.
public enum OM04: CheckRule {
  public static let id = CheckID.om04
  public static let title = "trajet dans la commune du lycée ou du domicile"

  /// One warning for the legs priced 0, nil if there is none.
  public static func violation(_ route: RoundRoute) -> Violation? {
    let free = route.legs.filter(\.isFree)
    guard !free.isEmpty else { return nil }
    let legs = free.map { "\($0.from.name) – \($0.to.name)" }
    let shown =
      legs.prefix(shownLegs).joined(separator: ", ") + (legs.count > shownLegs ? " …" : "")
    return Violation(
      id, .warns, field: .stages, brief: reason,
      "Compté 0 : \(shown). Un trajet dans les communes du lycée et du domicile, ou assimilées, "
        + "n'est pas une mission ; un motif peut dire pourquoi le compter.")
  }

  /// The reason beside a leg of 0.
  public static let reason = "commune du lycée ou du domicile"

  private static let shownLegs = 2
}
