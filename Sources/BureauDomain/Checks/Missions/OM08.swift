/// An order in force that ends soon, and none signed to follow it.
public enum OM08: CheckRule {
  public static let id = CheckID.om08
  public static let title = "fin prochaine d'un ordre de mission"

  public static func violation(
    _ order: MissionOrder, on today: Day, _ facts: MissionFacts, _ settings: CheckSettings
  ) -> Violation? {
    guard let left = order.daysLeft(on: today), threshold(left, settings) != nil,
      !facts.orders.contains(where: { $0.isSigned && $0.covers(order.nextFirstDay) })
    else { return nil }
    let when = left == 0 ? "aujourd'hui" : "dans \(Plural.count(left, "jour"))"
    return Violation(
      id, .warns, field: .orderEnd,
      brief: "ordre de mission de \(order.agentName) : fin \(left == 0 ? when : "J-\(left)")",
      "L'ordre de mission de \(order.agentName) prend fin le \(order.to), \(when) : préparez son "
        + "renouvellement et faites-le signer avant.")
  }

  /// The narrowest threshold that so many days have passed, nil beyond the first.
  public static func threshold(_ left: Int, _ settings: CheckSettings) -> Int? {
    settings.orderEndsWithin.filter { left <= $0 }.min()
  }
}
