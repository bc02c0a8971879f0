/// The officer does not replace teachers for preparing, following and evaluating a period, and
/// does not decide alone where a learner goes (FAQ 20). A teacher on relief keeps his own class.
public enum PL01: CheckRule {
  public static let id = CheckID.pl01
  public static let title = "place du responsable auprès des élèves"

  static func violation(_ deed: Deed, by agent: Agent) -> Violation? {
    switch deed {
    case .actAsReferent, .followUpLearner, .evaluateLearner:
      guard !agent.functions.contains(.teacher) else { return nil }
      return Violation(
        id, .refuses, field: .agent,
        "Le bureau des entreprises ne peut pas \(deed.infinitive) : la préparation, le suivi et "
          + "l'évaluation reviennent aux professeurs. Indiquez un professeur ; vous pouvez, vous, "
          + "prospecter, qualifier le lieu et en dresser un bilan.")
    case .assignPlacement:
      guard agent.roles.isDisjoint(with: [.ddfpt]), agent.roles.contains(.officer) else {
        return nil
      }
      return Violation(
        id, .warns, field: .agent,
        "Vous ne pouvez pas \(deed.infinitive) : proposez le lieu, puis indiquez le professeur "
          + "ou le DDFPT qui confirme, ou le motif.")
    case .readCompanies, .editCompanies, .logActivities, .importDirectory, .exportCompanies,
      .editEstablishment, .manageAgents, .backUp, .restore, .proposePlacement, .editPlacements,
      .exportPlacements, .appraiseHost, .readLearners, .editLearners, .importLearners,
      .exportLearners:
      return nil
    }
  }

  /// Who prepares, follows and decides a placement, as it is recorded.
  static func violations(_ file: PlacementFile) -> [Violation] {
    [referent(file), confirmation(file.placement)].compactMap { $0 }
  }

  private static func referent(_ file: PlacementFile) -> Violation? {
    let name = Fold.words(file.placement.referent)
    let agent = file.agents.first { Fold.words($0.name) == name }
    guard let agent, agent.functions.contains(.officer) || agent.roles.contains(.officer),
      !agent.functions.contains(.teacher)
    else { return nil }
    return Violation(
      id, .refuses, field: .referent,
      "\(agent.name) tient le bureau des entreprises et n'est pas professeur : le référent est un "
        + "enseignant, désigné par le chef d'établissement. Indiquez un professeur ; le bureau "
        + "garde la prospection et le bilan du lieu.")
  }

  private static func confirmation(_ placement: Placement) -> Violation? {
    guard placement.host != nil, placement.isLive else { return nil }
    switch placement.confirmation {
    case .by(let name, _, _, _) where !name.isEmpty: return nil
    case .alone(let motive, _, _) where !motive.allSatisfy(\.isWhitespace): return nil
    case .by, .alone, nil:
      return Violation(
        id, .warns, field: .confirmation,
        "Le lieu est proposé, et personne ne l'a confirmé : notez le professeur ou le DDFPT qui "
          + "l'a confirmé, avec la date, ou le motif si le bureau a dû avancer seul.")
    }
  }
}
