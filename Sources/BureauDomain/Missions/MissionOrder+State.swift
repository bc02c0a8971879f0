extension MissionOrder {
  /// Where it stands on a day: the signature and the calendar decide.
  public func state(on day: Day) -> MissionOrderState {
    switch progress {
    case .draft: return .draft
    case .submitted: return .submitted
    case .signed, .revoked:
      if let revocation = progress.revocation, revocation.on <= day { return .revoked }
      if day > to { return .expired }
      return covers(day) ? .inForce : .signed
    }
  }

  /// Whether it allows to travel on a day: signed that day or before, begun, not ended, not
  /// revoked. An order is given before leaving; a later signature allows nothing for the past.
  public func covers(_ day: Day) -> Bool {
    guard let signature = progress.signature, signature.on <= day, (from...max(from, to)) ~= day
    else { return false }
    return progress.revocation.map { day < $0.on } ?? true
  }

  /// The days it still allows after a day, 0 on its last; nil when it is not in force.
  public func daysLeft(on day: Day) -> Int? {
    covers(day) ? day.daysUntil(to) : nil
  }

  /// Whether it is signed, whatever came after: its words are fixed from then on.
  public var isSigned: Bool { progress.signature != nil }

  /// The draft that goes on where this order ends, with the same zone, purposes and means. Its end
  /// is left to the length a permanent order may have.
  public func renewal(_ id: ID, to end: Day) -> MissionOrder {
    MissionOrder(
      id: id, agent: agent, agentName: agentName, kind: kind, from: nextFirstDay, to: end,
      zone: zone, purposes: purposes, means: means, establishments: establishments,
      renews: self.id)
  }

  /// The day after its last.
  public var nextFirstDay: Day { to.adding(days: 1) }
}
