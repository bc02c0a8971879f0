/// One person holds functions that the FAQ keeps apart: the officer does not replace the DDFPT's
/// technical assistant (FAQ 19), and takes part in a CLEE without leading it (FAQ 22).
public enum ET02: CheckRule {
  public static let id = CheckID.et02
  public static let title = "cumul de fonctions du responsable"

  static func violations(_ agent: Agent) -> [Violation] {
    guard agent.closing == nil, agent.functions.contains(.officer), agent.functionsMotive == nil
    else { return [] }
    return [assistant(agent), committee(agent)].compactMap { $0 }
  }

  /// An officer who leads a CLEE (FAQ 22), unless the office has noted why.
  static func violation(_ network: Network, _ agents: [Agent]) -> Violation? {
    guard network.closing == nil, network.kind == .localCommittee, network.motive.isEmpty else {
      return nil
    }
    let leaders = network.members.filter { $0.role == .leader }.compactMap(\.agent)
    let officer = agents.first { leaders.contains($0.id) && $0.functions.contains(.officer) }
    return officer.map { officer in
      Violation(
        id, .warns, field: .motive, brief: "\(network.name) : animation à confier",
        "\(officer.name) est responsable du bureau et anime \(network.name) : le responsable y "
          + "participe sans l'animer. Voyez qui d'autre peut l'animer, un chef d'établissement le "
          + "plus souvent ; sinon notez le motif.")
    }
  }

  private static func assistant(_ agent: Agent) -> Violation? {
    guard agent.functions.contains(.technicalAssistant) else { return nil }
    return Violation(
      id, .warns, field: .functions, brief: "\(agent.name) : deux fonctions à séparer",
      "\(agent.name) est responsable du bureau et assistant technique du DDFPT : le responsable "
        + "vient en plus, il ne remplace pas l'assistant. Gardez l'une des deux fonctions, ou "
        + "reprenez le diagnostic avec l'académie ; sinon notez le motif.")
  }

  private static func committee(_ agent: Agent) -> Violation? {
    guard agent.functions.contains(.localCommitteeLeader) else { return nil }
    return Violation(
      id, .warns, field: .functions, brief: "\(agent.name) : animation d'un CLEE à confier",
      "\(agent.name) est responsable du bureau et anime un CLEE : le responsable y participe sans "
        + "l'animer. Voyez qui d'autre peut l'animer, un chef d'établissement le plus souvent ; sinon notez le "
        + "motif.")
  }
}
