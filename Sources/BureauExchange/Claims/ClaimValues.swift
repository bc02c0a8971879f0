internal import BureauDomain
internal import BureauStore

/// The fields of the document of a claim.
struct ClaimValues {
  let file: ClaimFile

  var all: [String: DocumentValue] {
    let others: [String: DocumentValue] = [
      "projet": .flag(file.claim.state == .draft),
      "deplacements": .rows(file.lines.trips.map(trip)),
      "textes": .rows(file.lines.rates.map { ["texte": .text(ClaimText.rate($0))] }),
    ]
    return texts.mapValues(DocumentValue.text).merging(others) { $1 }
  }

  private var texts: [String: String] {
    let (claim, agent, school) = (file.claim, file.facts.agent, file.establishment)
    return [
      "etablissement": school.name, "commune": school.town, "academie": school.academy,
      "mois": claim.month.monthAndYear, "agent": claim.agentName,
      "fonction": ListJoin.and(
        AgentFunction.allCases.filter(agent.functions.contains).map(\.label)),
      "residence_familiale": agent.homeTown, "vehicule": ClaimText.vehicles(file.lines),
      "payeur": claim.payer.label, "kilometres": file.lines.distance.french,
      "cumul": ClaimText.earlier(file).map { "\($0), avant cet état" } ?? "",
      "complement": file.lines.complement.map { "\($0.amount), \($0.detail)" } ?? "",
      "total": file.lines.total.french, "remarques": claim.notes,
      "suivi": claim.steps.map(\.text).joined(separator: "\n"),
    ]
  }

  private func trip(_ trip: PricedTrip) -> [String: DocumentValue] {
    let way = trip.way
    let between = way.betweenSchools
    let texts: [String: String] = [
      "jour": way.days,
      "trajet": way.french + (way.isEstimated ? " (kilomètres estimés)" : ""),
      "horaires": way.hours,
      "ordre": way.order, "moyen": way.means.label,
      "entre_lycees": between > .zero ? between.french : "", "somme": trip.total.french,
    ]
    var values = texts.mapValues(DocumentValue.text)
    values["lignes"] = .rows(trip.lines.map(line))
    return values
  }

  private func line(_ line: CostLine) -> [String: DocumentValue] {
    let calculation = line.check == nil ? line.detail : "\(line.detail) : \(line.reason)"
    return [
      "nature": .text(line.title), "calcul": .text(calculation),
      "montant": .text(line.amount.french),
    ]
  }
}
