import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import TextUI

/// `bureau demo`: the application on a school that does not exist.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Essayer l'application sur un lycée inventé ; rien n'est gardé.",
    discussion: """
      L'annuaire est celui de Metz (SIRENE) ; le lycée, les entreprises du portefeuille, les \
      personnes et une année d'activité sont inventés. La base disparaît quand on quitte.
      """)

  @OptionGroup var display: DisplayOptions

  func run() throws {
    try CommandOutcome.run {
      let folder = try ThrowAwayFolder()
      defer { folder.remove() }
      // From here on a line that drops ends the program cleanly and does not kill it.
      let launch = try Launch(display.appearance)
      defer { launch.close() }
      let base = folder.path + "/bureau.sqlite"
      let (store, officer) = try Self.makeBase(at: base) { part in
        launch.announce("Le lycée d'essai se prépare, \(part.place) : \(part.label) …")
      }
      let outcome = launch.run(
        store, as: officer, at: base, notice: Notice("Base d'essai : rien n'est gardé.", .info))
      try store.close()
      return outcome
    }
  }

  /// The base of the demonstration with the agent to open it as; a visit is left half typed.
  static func makeBase(
    at path: String, begins: (DemoPart) -> Void
  ) throws -> (Store, Agent) {
    let demo = Demo(today: Clock.system.today)
    let telling = try Store(path: path, environment: demo.environment)
    let officer = try demo.fill(telling, begins: begins)
    try telling.close()
    let store = try Store(path: path, environment: .system)
    let context = Context(store: store, session: Session(agent: officer), clock: .system)
    // A session that ended by itself would promise back what is not kept here.
    try store.add(
      Rate(
        id: store.newIdentifier(), subject: .delay(.idleSession), value: 0, from: context.today,
        text: "Base d'essai : rien n'y est gardé", scope: .school),
      by: context.session, key: store.newOperationKey())
    if let visited = try store.companies(CompanyQuery(filter: .prospects), limit: 1).lines.first {
      try UnfinishedVisit.keep(
        with: visited.id, notes: "Atelier visité, deux postes libres ; à confirmer avec le",
        context)
    }
    return (store, officer)
  }
}
