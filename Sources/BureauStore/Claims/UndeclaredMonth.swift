public import BureauDomain

/// What an agent could still ask for a month (« non déclaré »): trips made, allowed by an order, and
/// in no claim.
public struct UndeclaredMonth: Hashable, Sendable {
  public let agent: Agent.ID
  public let agentName: String
  /// Its first day.
  public let month: Day
  public let trips: Int
  public let distance: Distance
  public let total: Euro

  /// Costs older than so many months are looked for no more; ours, no text says it.
  public static let monthsBack = 12
}
