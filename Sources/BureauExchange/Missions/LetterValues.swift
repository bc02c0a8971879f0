internal import BureauDomain

/// The fields of a mission letter.
struct LetterValues {
  let letter: MissionLetter
  let agent: Agent
  let schools: [Establishment]
  let roadmap: Roadmap?
  /// Those of the posts the agent holds (« fiche de poste »).
  let descriptions: [PostDescription]

  var all: [String: DocumentValue] {
    let texts: [String: String] = [
      "etablissements": ListJoin.and(schools.map(\.name)), "agent": letter.agentName,
      "fonction": ListJoin.and(
        AgentFunction.allCases.filter(agent.functions.contains).map(\.label)),
      "debut": letter.from.longFrench, "fin": letter.to.longFrench,
      "fiche_de_poste": descriptions.map(\.label).joined(separator: " ; "),
      "annee": "\(SchoolYear.containing(letter.from))",
    ]
    let others: [String: DocumentValue] = [
      "projet": .flag(!letter.unsigned.isEmpty), "un_chef": .flag(schools.count < 2),
      "deux_chefs": .flag(schools.count > 1), "missions": .rows(letter.items.map(item)),
      "signatures": .rows(
        schools.compactMap { school in
          letter.signatures[school.id].map {
            ["signature": .text("pour \(school.name) : \($0.text)")]
          }
        }),
    ]
    return texts.mapValues(DocumentValue.text).merging(others) { $1 }
  }

  private func item(_ item: LetterItem) -> [String: DocumentValue] {
    let objective = roadmap?.objectives.first { $0.id == item.objective }
    return [
      "mission": .text(item.text), "part": .text(item.share.label),
      "pour": .text(objective.map { "pour « \($0.title) »" } ?? "sans objectif"),
    ]
  }
}
