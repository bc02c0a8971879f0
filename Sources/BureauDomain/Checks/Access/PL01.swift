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
      .editEstablishment, .manageAgents, .backUp, .restore, .proposePlacement, .readLearners,
      .editLearners, .importLearners, .exportLearners, .readMissions, .editMissions:
      return nil
    }
  }
}
