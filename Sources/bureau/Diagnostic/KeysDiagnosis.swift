import BureauDomain
import BureauExchange

/// The keys that open a base, beside the agents of that base: a door for somebody who left, a person
/// without a door.
struct KeysDiagnosis {
  let keys: [AuthorizedKey]
  let agents: [Agent]
  /// The agents who come through an account of the machine, and need no key.
  var byAccount: Set<Agent.ID> = []
  let today: Day

  private static let subject = "clés"

  var lines: [DiagnosticLine] {
    let faults = owners.compactMap(fault)
    let missing = agents.filter { $0.mayEnter(on: today) && !owners.contains($0.id) }
      .filter { !$0.roles.isEmpty && !byAccount.contains($0.id) }
      .map { agent in
        DiagnosticLine.note(
          Self.subject,
          "\(agent.name) n'a pas de clé : sudo bureau cles ajouter --agent \(agent.id.rawValue) "
            + "--cle FICHIER.pub, ou rien si cette personne ne vient pas par ssh.")
      }
    guard faults.isEmpty, !keys.isEmpty else { return faults + missing }
    return [.good(Self.subject, "chacune ouvre la séance d'un agent en fonction.")] + missing
  }

  private var owners: [Agent.ID] {
    var seen: Set<Agent.ID> = []
    return keys.map(\.agent).filter { seen.insert($0).inserted }
  }

  private func fault(_ id: Agent.ID) -> DiagnosticLine? {
    let removal = "sudo bureau cles retirer --agent \(id.rawValue)"
    guard let agent = agents.first(where: { $0.id == id }) else {
      return .fault(
        Self.subject, "l'agent « \(id.rawValue) » d'une clé n'est pas dans la base : \(removal)")
    }
    if let closing = agent.closing {
      return .fault(
        Self.subject,
        "\(agent.name) est parti le \(closing.on.french), sa clé est restée : \(removal)")
    }
    if let end = agent.contractEnd, end < today {
      return .fault(
        Self.subject,
        "le contrat de \(agent.name) s'est terminé le \(end.french), sa clé est restée : \(removal), "
          + "ou bureau agents modifier \(id.rawValue) --fin-contrat DATE.")
    }
    guard agent.roles.isEmpty else { return nil }
    return .fault(
      Self.subject,
      "\(agent.name) a une clé et aucun rôle : bureau agents modifier \(id.rawValue) --role …, ou "
        + removal)
  }
}
