import BureauDomain
import BureauStore

/// Who a session is for, as the administrator's files say it; never as the person does.
enum SessionAgent {
  /// `1001 <agent>`: which account of the machine is which agent, for logins through sudo.
  static let accountsPath = "/etc/bureau/comptes"

  /// The agent named by the key's forced command, else by the account that came through sudo.
  static func id(
    option: String?, account: UInt32?, accounts: String = accountsPath
  ) throws(SessionRefusal) -> Agent.ID {
    switch (option, account) {
    case (let id?, nil): return Agent.ID(rawValue: id)
    case (nil, let account?): return try agent(of: account, in: accounts)
    case (nil, nil): throw .nobody
    case (.some, .some): throw .twoIdentities
    }
  }

  /// Whoever may come through an account of the machine; nobody where there is no such file.
  static func accounts(in path: String) -> Set<Agent.ID> {
    Set(((try? lines(of: path)) ?? []).map(\.agent))
  }

  private static func agent(of account: UInt32, in path: String) throws(SessionRefusal) -> Agent.ID
  {
    guard let line = try lines(of: path).first(where: { $0.account == account }) else {
      throw .unknownAccount(account)
    }
    return line.agent
  }

  private static func lines(
    of path: String
  ) throws(SessionRefusal) -> [(account: UInt32, agent: Agent.ID)] {
    try RootFile(path).text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").prefix { !$0.hasPrefix("#") }
      guard words.count == 2, let account = UInt32(words[0]) else { return nil }
      return (account, Agent.ID(rawValue: String(words[1])))
    }
  }

  /// The person of that name in the base, if still of the office.
  static func agent(_ id: Agent.ID, in store: Store, today: Day) throws -> Agent {
    guard let agent = try store.agent(id) else { throw SessionRefusal.unknownAgent(id.rawValue) }
    if let closing = agent.closing { throw SessionRefusal.closed(closing.on) }
    guard agent.mayEnter(on: today) else {
      throw SessionRefusal.contractEnded(agent.contractEnd ?? today)
    }
    return agent
  }
}
