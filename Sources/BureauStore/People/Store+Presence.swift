public import BureauDomain

extension Store {
  /// Shows the others that this agent has the application open, until the store is closed.
  public func enter(_ agent: Agent.ID, from seat: Presence.Seat) throws(StoreError) {
    guard let files else { return }
    let text = PresenceSign.Text(agent: agent, since: environment.now(), seat: seat)
    let name: Identifier<Presence> = newIdentifier()
    do {
      try alone { hold(try PresenceSign(text, named: name.rawValue, in: files.presences)) }
    } catch {
      throw StoreError(error, files: files)
    }
  }

  /// Who has the application open now, the first to come first; nobody in memory.
  public func present(by session: Session) throws(StoreError) -> [Presence] {
    try permit(.seePresence, session)
    guard let files else { return [] }
    let signs = PresenceSign.all(in: files.presences)
    let names = Dictionary(uniqueKeysWithValues: try agents().map { ($0.id, $0.name) })
    return signs.map { name, text in
      Presence(
        id: name, agent: text.agent, name: names[text.agent] ?? "", since: text.since,
        seat: text.seat)
    }
    .sorted { ($0.since.milliseconds, $0.id) < ($1.since.milliseconds, $1.id) }
  }
}
