internal import BureauDomain
internal import BureauStore

/// Finds who a command works for.
struct AgentFinder {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// The one agent with this name; without a name the officer, if there is one only.
  func agent(_ typed: String) throws(StoreError) -> Result<Agent, EntryFault> {
    let agents = try store.agents().filter { $0.closing == nil }
    let names = ListJoin.or(agents.map(\.name))
    guard !Fold.key(typed).isEmpty else {
      let officers = agents.filter { $0.roles.contains(.officer) }
      let own = officers.count == 1 ? officers : agents
      guard let agent = own.first, own.count == 1 else {
        return failed("Dites qui a fait la visite (--agent) : \(names).")
      }
      return .success(agent)
    }
    guard let agent = LabelReader(values: agents, label: \.name).read(typed) else {
      return failed("« \(typed) » n'est pas un agent de cette base : choisissez \(names).")
    }
    return .success(agent)
  }

  private func failed(_ sentence: String) -> Result<Agent, EntryFault> {
    .failure(EntryFault(field: FieldName.agent.rawValue, sentence))
  }
}
