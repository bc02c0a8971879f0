public import BureauDomain

/// The parts of a round in words, on screens and sheets alike.
public enum RoundText {
  /// « ≈ 43,2 km »: estimated as long as a leg is.
  public static func total(_ route: RoundRoute) -> String {
    (route.isEstimated && !route.legs.isEmpty ? "≈ " : "") + route.total.french
  }

  /// The way of one leg, and why it counts 0.
  public static func leg(_ leg: RoundLeg) -> String {
    shortLeg(leg) + (leg.isFree ? " : \(OM04.reason)" : "")
  }

  /// « ≈ 3,6 km, compté 0 ».
  public static func shortLeg(_ leg: RoundLeg) -> String {
    guard let distance = leg.distance else { return "distance inconnue" }
    let way = (leg.isEstimated ? "≈ " : "") + distance.french
    if leg.isFree { return "\(way), compté 0" }
    return leg.isBetweenSchools ? "\(way), entre les deux lycées" : way
  }

  /// « lycée, Metz ».
  public static func place(_ place: RoundPlace) -> String {
    place.town.isEmpty ? place.name : "\(place.name), \(place.town)"
  }
}
