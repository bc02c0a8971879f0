import ArgumentParser
import BureauDomain
import BureauStore
import BureauUI
import Foundation

/// `bureau session`: what sshd or sudo runs for one person on a server.
struct SessionCommand: ParsableCommand {
  /// Where the base of a server lies.
  static let usualBase = "/var/lib/bureau/bureau.sqlite"

  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Ouvrir l'application pour un agent, sur un serveur ; sshd ou sudo la lance.",
    discussion: """
      La ligne de la clé, dans le fichier de root, dit qui se connecte : « bureau cles » l'écrit. \
      Par sudo, c'est le compte, que /etc/bureau/comptes fait correspondre à un agent. \
      Sans --base, la base est \(usualBase).
      """)

  @Option(
    name: .customLong("agent"),
    help: ArgumentHelp("L'agent, par son identifiant (bureau agents).", valueName: "id"))
  var agent: String?

  @OptionGroup var options: BaseOptions

  func run() throws {
    let environment = SessionEnvironment(ProcessInfo.processInfo.environment)
    environment.enter()
    try CommandOutcome.run {
      let request = try SessionRequest(environment.request)
      let id = try SessionAgent.id(option: agent, account: environment.account)
      let base = options.base ?? Self.usualBase
      let store = try BaseOptions.open(base)
      let person = try SessionAgent.agent(id, in: store, today: Clock.system.today)
      switch request {
      case .application:
        let launch = try Launch(environment)
        defer { launch.close() }
        let outcome = launch.run(store, as: person, at: base)
        launch.close()
        _ = try SessionAgent.agent(id, in: store, today: Clock.system.today)
        try store.close()
        return outcome
      case .command(let command):
        defer { try? store.close() }
        return try Self.answer(command, in: store, by: Session(agent: person))
      }
    }
  }

  /// The answer on the output, if the agent of the key has the right to it.
  private static func answer(
    _ command: any BaseCommand, in store: Store, by session: Session
  ) throws -> CommandOutcome {
    if case .refused(let violation) = Access.verdict(command.deed, session) { throw violation }
    var command = command
    command.assume(session.agent)
    return try command.outcome(in: store, by: session)
  }
}
