public import BureauDomain
internal import GRDB

extension Store {
  /// The claims, the latest month first; of one agent, or of everybody.
  ///
  /// - Throws: ``StoreError/refused(_:)`` for those of others without the right to control.
  public func claims(
    of agent: Agent.ID? = nil, by session: Session
  ) throws(StoreError) -> [ClaimFile] {
    try permit(
      agent.map { Access.deed(claimingFor: $0, session) } ?? .controlClaims, session)
    return try snapshot { db in
      let own = agent.map { [Condition("agent = ?", [$0.rawValue])] } ?? []
      let claims = try Claim.fetchAll(
        Condition(own.whereClause + " ORDER BY month DESC, rowid DESC", own.arguments), in: db)
      var readers: [Agent.ID: TripReader] = [:]
      return try claims.map { claim in
        let reader = try readers[claim.agent] ?? TripReader(of: claim.agent, in: db)
        readers[claim.agent] = reader
        return try ClaimFile(
          claim, reader, among: claims.filter { $0.agent == claim.agent })
      }
    }
  }

  /// One claim with its lines, nil if there is none.
  public func claimFile(
    _ id: Claim.ID, by session: Session
  ) throws(StoreError) -> ClaimFile? {
    let file = try snapshot { db in try ClaimFile.fetch(id, in: db) }
    if let file { try permit(Access.deed(claimingFor: file.claim.agent, session), session) }
    return file
  }

  /// What could still be asked for, the oldest month first; of one agent, or of everybody.
  public func undeclaredMonths(
    of agent: Agent.ID? = nil, until today: Day, by session: Session
  ) throws(StoreError) -> [UndeclaredMonth] {
    try permit(
      agent.map { Access.deed(claimingFor: $0, session) } ?? .controlClaims, session)
    return try snapshot { db in
      let everybody = Condition(" ORDER BY rowid")
      let agents = try agent.map { [$0] } ?? Agent.fetchAll(everybody, in: db).map(\.id)
      return try agents.flatMap { try TripReader(of: $0, in: db).undeclared(until: today) }
    }
  }
}
