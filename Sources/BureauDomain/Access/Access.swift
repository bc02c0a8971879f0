/// The one place where a right is decided; screens only hide what it refuses.
public enum Access {
  /// The answer to « may this session do that? ».
  public enum Verdict: Hashable, Sendable {
    case allowed
    /// Allowed, with something the person must know or complete.
    case warned(Violation)
    case refused(Violation)
  }

  /// Decides by role, then by the principle of check PL-01: pedagogy belongs to teachers (FAQ 20).
  public static func verdict(_ deed: Deed, _ session: Session) -> Verdict {
    if let violation = PL01.violation(deed, by: session.agent) {
      return violation.severity == .refuses ? .refused(violation) : .warned(violation)
    }
    guard session.agent.closing == nil, !session.agent.roles.isDisjoint(with: roles(for: deed))
    else { return .refused(AC01.violation(deed)) }
    return .allowed
  }

  /// The permission matrix, as data.
  public static func roles(for deed: Deed) -> Set<Role> {
    switch deed {
    case .readCompanies: Set(Role.allCases).subtracting([.administrator])
    case .editCompanies, .logActivities: [.officer, .assistant, .ddfpt]
    case .importDirectory: [.officer, .assistant, .ddfpt, .administrator]
    case .exportCompanies: [.officer, .assistant, .ddfpt]
    case .editEstablishment: [.officer, .ddfpt, .administrator]
    case .manageAgents, .restore: [.administrator]
    case .backUp: [.administrator, .officer]
    case .proposePlacement: [.officer, .assistant, .ddfpt]
    case .assignPlacement: [.officer, .ddfpt]
    case .actAsReferent, .followUpLearner, .evaluateLearner: [.officer, .ddfpt]
    }
  }
}
