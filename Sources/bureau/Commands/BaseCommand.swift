import ArgumentParser
import BureauDomain
import BureauStore

/// A command that reads a base and answers on the output: from a shell for whoever owns the file,
/// over ssh for the agent of the key.
protocol BaseCommand: ParsableCommand {
  var base: BaseOptions { get }
  /// The right it takes.
  var deed: Deed { get }
  func outcome(in store: Store, by session: Session) throws -> CommandOutcome
  /// Takes whoever asks over ssh for the person meant, where one may be named.
  mutating func assume(_ agent: Agent)
}

extension BaseCommand {
  mutating func assume(_ agent: Agent) {}

  func run() throws {
    try CommandOutcome.run {
      let store = try base.open()
      defer { try? store.close() }
      return try outcome(
        in: store, by: try CommandSession.session(for: deed, in: store))
    }
  }
}
