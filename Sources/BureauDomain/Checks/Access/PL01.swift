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
    default:
      return nil
    }
  }

  /// Who prepares, follows and decides a placement, as it is recorded.
  static func violations(_ file: PlacementFile) -> [Violation] {
    [referent(file), confirmation(file)].compactMap { $0 }
  }

  private static func referent(_ file: PlacementFile) -> Violation? {
    guard let agent = file.officer(named: file.placement.referent),
      !agent.functions.contains(.teacher)
    else { return nil }
    return Violation(
      id, .refuses, field: .referent,
      "\(agent.name) tient le bureau des entreprises et n'est pas professeur : le référent est un "
        + "enseignant, désigné par le chef d'établissement. Indiquez un professeur ; le bureau "
        + "garde la prospection et le bilan du lieu.")
  }

  private static func confirmation(_ file: PlacementFile) -> Violation? {
    let placement = file.placement
    guard placement.host != nil, placement.isLive else { return nil }
    switch placement.confirmation {
    case .by(let name, _, _, _) where !name.isEmpty:
      guard let agent = file.officer(named: name), !agent.mayConfirm else { return nil }
      return Violation(
        id, .warns, field: .confirmation,
        "\(agent.name) tient le bureau des entreprises, qui propose le lieu et ne le confirme pas : "
          + "notez le professeur ou le DDFPT qui l'a confirmé, ou videz le nom et donnez le motif.")
    case .alone(let motive, _, _) where !motive.allSatisfy(\.isWhitespace): return nil
    case .by, .alone, nil:
      return Violation(
        id, .warns, field: .confirmation,
        "Le lieu est proposé, et personne ne l'a confirmé : notez le professeur ou le DDFPT qui "
          + "l'a confirmé, avec la date, ou le motif si le bureau a dû avancer seul.")
    }
  }
}

extension PlacementFile {
  /// The person of the office who holds it, by name; nil for anybody else.
  fileprivate func officer(named name: String) -> Agent? {
    let words = Fold.words(name)
    return agents.first {
      Fold.words($0.name) == words
        && ($0.functions.contains(.officer) || $0.roles.contains(.officer))
    }
  }
}

extension Agent {
  /// Whether another function lets the officer decide where a learner goes.
  fileprivate var mayConfirm: Bool {
    !functions.isDisjoint(with: Confirmation.functions) || roles.contains(.ddfpt)
  }
}
