/// The one place where a right is decided; screens only hide what it refuses.
public enum Access {
  /// The answer to « may this session do that? ».
  public enum Verdict: Hashable, Sendable {
    case allowed
    /// Allowed, with something the person must know or complete.
    case warned(Violation)
    case refused(Violation)
  }

  /// Decides by role and by the principle of check PL-01: pedagogy belongs to teachers (FAQ 20). An
  /// agent who has left may do nothing any more.
  public static func verdict(_ deed: Deed, _ session: Session) -> Verdict {
    let agent = session.agent
    if let closing = agent.closing { return .refused(AC01.violation(deed, since: closing)) }
    let principle = PL01.violation(deed, by: agent)
    if let principle, principle.severity == .refuses { return .refused(principle) }
    guard !agent.roles.isDisjoint(with: roles(for: deed)) else {
      return .refused(AC01.violation(deed))
    }
    return principle.map(Verdict.warned) ?? .allowed
  }

  /// The right that a deed takes on an object of this agent.
  public static func deed(_ deed: Deed, of owner: Agent.ID, _ session: Session) -> Deed {
    guard case .own(let others) = deed.ownership, owner != session.agent.id else { return deed }
    return others
  }

  /// What saving an agent asks for: everybody keeps their own profile, the rest is administration.
  ///
  /// - Parameter stored: the agent as the base has it, nil for a new one.
  public static func deed(saving agent: Agent, over stored: Agent?, _ session: Session) -> Deed {
    guard let stored, agent.differsInProfileOnly(from: stored) else { return .manageAgents }
    return deed(.editOwnProfile, of: agent.id, session)
  }

  /// What the costs of an agent ask for: one's own, or those of a colleague.
  public static func deed(claimingFor agent: Agent.ID, _ session: Session) -> Deed {
    deed(.editOwnClaims, of: agent, session)
  }

  /// The permission matrix, as data.
  public static func roles(for deed: Deed) -> Set<Role> {
    switch deed {
    case .readCompanies: Set(Role.allCases).subtracting([.administrator])
    case .editCompanies, .logActivities: [.officer, .assistant, .ddfpt]
    case .importDirectory: [.officer, .assistant, .ddfpt, .administrator]
    case .exportCompanies: [.officer, .assistant, .ddfpt]
    case .editEstablishment: [.officer, .ddfpt, .administrator]
    case .editInstitutionContacts: [.officer, .assistant, .ddfpt, .administrator]
    case .editOwnProfile: Set(Role.allCases)
    case .seePresence: Set(Role.allCases).subtracting([.reader])
    case .manageAgents, .restore: [.administrator]
    case .backUp: [.administrator, .officer]
    case .proposePlacement: [.officer, .assistant, .ddfpt]
    case .assignPlacement: [.officer, .ddfpt]
    case .editPlacements: [.officer, .assistant, .ddfpt]
    case .exportPlacements, .appraiseHost: [.officer, .ddfpt]
    case .actAsReferent, .followUpLearner, .evaluateLearner: [.officer, .ddfpt]
    case .editRates: [.officer, .ddfpt, .administrator]
    case .annotateGuidance: [.officer, .assistant, .ddfpt]
    case .readLearners, .editLearners, .importLearners: [.officer, .assistant, .ddfpt]
    case .exportLearners: [.officer, .ddfpt]
    case .readMissions, .editMissions: [.officer, .assistant, .ddfpt]
    case .editOwnClaims: [.officer, .assistant, .ddfpt]
    case .controlClaims: [.officer, .ddfpt]
    case .closeYear: [.officer, .ddfpt]
    }
  }
}
