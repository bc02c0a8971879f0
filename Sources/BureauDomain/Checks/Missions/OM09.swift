/// An order or a letter that ends after the agent's contract (FAQ 13).
public enum OM09: CheckRule {
  public static let id = CheckID.om09
  public static let title = "fin d'un ordre ou d'une lettre et fin du contrat"

  /// What the agent is given until a day.
  public enum Commitment: Sendable {
    /// « Ordre de mission ».
    case order
    /// « Lettre de mission ».
    case letter

    fileprivate var subject: String {
      switch self {
      case .order: "L'ordre de mission"
      case .letter: "La lettre de mission"
      }
    }
  }

  /// - Parameter until: its last valid day; the last day of the contract itself will do.
  public static func violation(
    _ commitment: Commitment, until: Day, of agent: Agent
  ) -> Violation? {
    guard let end = agent.contractEnd, until > end else { return nil }
    return Violation(
      id, .warns, field: .until,
      "\(commitment.subject) va jusqu'au \(until), mais le contrat de \(agent.name) finit le "
        + "\(end) : avancez la fin, ou notez le nouveau contrat dans la fiche de l'agent.")
  }
}
