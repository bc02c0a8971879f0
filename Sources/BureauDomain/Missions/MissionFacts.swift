/// What the checks of orders and trips look at beside the record.
public struct MissionFacts: Hashable, Sendable {
  public let agent: Agent
  /// The orders of the agent.
  public let orders: [MissionOrder]
  /// Of the school served: the décret binds the budgets of the State and of its schools only.
  public let sector: Sector
  /// Where going about is no mission.
  public let own: OwnCommunes

  public init(agent: Agent, orders: [MissionOrder], sector: Sector, own: OwnCommunes) {
    self.agent = agent
    self.orders = orders
    self.sector = sector
    self.own = own
  }

  /// The order that allows to travel on a day, the one that lasts longest if there are several.
  public func order(on day: Day) -> MissionOrder? {
    orders.filter { $0.covers(day) }.max { $0.to < $1.to }
  }

  /// How severe a rule of the décret is: in a private school under contract it warns.
  var severity: Severity { .ofTravel(in: sector) }

  /// The same for a rule that stops the costs and never the fact.
  func severity(of act: TripAct) -> Severity { act == .claim ? severity : .warns }
}
