/// No order allows the agent to travel that day: the fact is kept « sans ordre », its costs are
/// refused (FAQ 3; an order is given before leaving).
public enum OM02: CheckRule {
  public static let id = CheckID.om02
  public static let title = "déplacement sans ordre de mission"

  /// For a day; nil when an order covers it.
  public static func violation(on day: Day, _ facts: MissionFacts, for act: TripAct)
    -> Violation?
  {
    guard facts.order(on: day) == nil else { return nil }
    let name = facts.agent.name
    let sentence =
      switch act {
      case .record:
        "Aucun ordre de mission de \(name) n'est en vigueur le \(day) : c'est noté « sans ordre », "
          + "mais les frais ne seront pas remboursés. Faites signer un ordre ponctuel avant le "
          + "départ."
      case .claim:
        "Les frais du \(day) ne peuvent pas être demandés : aucun ordre de mission de \(name) "
          + "n'était en vigueur. Voyez avec le chef d'établissement."
      }
    return Violation(
      id, facts.severity(of: act), field: .order, brief: "sans ordre le \(day.shortFrench)",
      sentence)
  }

  /// For places outside the zone of the order: a warning, no text fixes the zone.
  static func outside(_ towns: [String], of order: MissionOrder) -> Violation? {
    guard !towns.isEmpty else { return nil }
    let verb = towns.count > 1 ? "ne sont pas" : "n'est pas"
    return Violation(
      id, .warns, field: .stages, brief: "hors de la zone de l'ordre",
      "\(ListJoin.and(towns)) \(verb) dans la zone de l'ordre en vigueur (\(order.zone.label)) : "
        + "demandez un ordre ponctuel pour ce jour.")
  }

  /// For a way of travelling the order does not name; a personal car is OM-05's.
  static func unforeseen(_ means: TravelMeans, by order: MissionOrder) -> Violation? {
    guard means != .personalCar, !order.means.isEmpty, !order.means.contains(means) else {
      return nil
    }
    return Violation(
      id, .warns, field: .vehicle, brief: "moyen de transport non prévu",
      "L'ordre en vigueur ne prévoit pas « \(means.label) » : faites-le préciser par le chef "
        + "d'établissement.")
  }
}
