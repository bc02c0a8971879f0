internal import BureauDomain

/// The fields of an order of mission.
struct OrderValues {
  let order: MissionOrder
  let agent: Agent
  let main: Establishment?
  let served: [Establishment]

  func all(today: Day) -> [String: DocumentValue] {
    let texts = facts.mapValues(DocumentValue.text)
    let purposes = MissionPurpose.allCases.filter(order.purposes.contains)
    let others: [String: DocumentValue] = [
      "objets": .rows(purposes.map { ["objet": .text($0.label)] }),
      "projet": .flag(!order.isSigned), "abroge": .flag(order.state(on: today) == .revoked),
      "edite": .text(today.longFrench),
    ]
    return texts.merging(others) { $1 }
  }

  private var facts: [String: String] {
    let car = order.means.contains(.personalCar) ? agent.vehicle : nil
    return [
      "etablissement": main?.name ?? "", "commune": main?.town ?? "",
      "academie": main?.academy ?? "", "type": order.kind.label, "agent": order.agentName,
      "fonction": ListJoin.and(
        AgentFunction.allCases.filter(agent.functions.contains).map(\.label)),
      "residence_familiale": agent.homeTown, "debut": order.from.longFrench,
      "fin": order.to.longFrench, "zone": order.zone.label,
      "lycees": ListJoin.and(served.map(\.name)),
      "moyens": ListJoin.and(TravelMeans.allCases.filter(order.means.contains).map(\.label)),
      "puissance": car?.kind.label ?? "",
      "assurance": car?.insuranceEnd?.french ?? "", "reference": order.reference,
      "remarques": order.notes, "suivi": OrderSteps.text(order),
    ]
  }
}
