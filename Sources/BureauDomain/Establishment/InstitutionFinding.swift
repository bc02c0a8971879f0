/// A broken check of the institution, and the record it leads to.
public struct InstitutionFinding: Hashable, Sendable {
  /// The record to open.
  public enum Subject: Hashable, Sendable {
    case establishment(Establishment.ID)
    case cover(Establishment.ID)
    case agent(Agent.ID)
    case post(Post.ID)
    case network(Network.ID)
  }

  public let subject: Subject
  public let violation: Violation

  public init(_ subject: Subject, _ violation: Violation) {
    self.subject = subject
    self.violation = violation
  }
}
