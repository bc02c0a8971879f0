/// Somebody opened what the base keeps of a learner (« consultation »): who, when, which part. The
/// log answers the families and the DPD; it is kept six months to one year (CNIL, délibération
/// 2021-122, à vérifier).
public struct LearnerAccess: Hashable, Sendable {
  /// What was opened.
  public enum Part: String, CaseIterable, Codable, Sendable {
    case record
    case placement

    /// The French words: « la fiche ».
    public var label: String {
      switch self {
      case .record: "la fiche"
      case .placement: "le dossier d'un stage"
      }
    }
  }

  public let at: Instant
  /// The name of the agent, as it is now.
  public let agent: String
  public let part: Part

  public init(at: Instant, agent: String, part: Part) {
    self.at = at
    self.agent = agent
    self.part = part
  }
}
