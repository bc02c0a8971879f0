public import BureauDomain

/// What an activity does to the next action of its company.
public enum NextStep: Hashable, Codable, Sendable {
  case set(NextAction)
  /// Whatever was planned stays.
  case keep
  case clear
}
