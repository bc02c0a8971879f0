/// A personal car without the head's authorisation, or whose insurance has ended: its kilometres
/// are refused (décret 2006-781, art. 10).
public enum OM05: CheckRule {
  public static let id = CheckID.om05
  public static let title = "véhicule personnel"

  /// For a trip on a day: the authorisation may stand in the order in force or on the agent.
  public static func violations(
    _ means: TravelMeans, on day: Day, _ facts: MissionFacts, for act: TripAct
  ) -> [Violation] {
    guard means == .personalCar else { return [] }
    let vehicle = facts.agent.vehicle
    let isAuthorised =
      facts.order(on: day)?.means.contains(.personalCar) == true
      || vehicle?.authorisedOn.map { $0 <= day } == true
    let severity = facts.severity(of: act)
    var found: [Violation] = []
    if !isAuthorised {
      found.append(
        Violation(
          id, severity, field: .vehicle, brief: "véhicule non autorisé",
          "\(facts.agent.name) n'a pas d'autorisation pour son véhicule personnel le \(day) : "
            + "demandez-la au chef d'établissement, sinon les kilomètres sont refusés."))
    }
    if let end = vehicle?.insuranceEnd, end < day {
      found.append(
        Violation(
          id, severity, field: .vehicle, brief: "assurance échue",
          "L'assurance du véhicule de \(facts.agent.name) va jusqu'au \(end), avant le \(day) : "
            + "demandez la nouvelle attestation et notez sa date, sinon les kilomètres sont refusés."
        ))
    }
    return found
  }

  /// For kilometres to be paid while nobody noted what the vehicle is: no rate can be chosen.
  static func unknownVehicle(_ facts: MissionFacts, for act: TripAct) -> Violation? {
    guard facts.agent.vehicle == nil else { return nil }
    return Violation(
      id, facts.severity(of: act), field: .vehicle, brief: "véhicule inconnu",
      "Le véhicule personnel de \(facts.agent.name) n'est pas noté : aucun kilomètre ne se calcule. "
        + "Notez dans sa fiche d'agent une voiture et sa puissance, ou un deux-roues et sa "
        + "cylindrée.")
  }
}
