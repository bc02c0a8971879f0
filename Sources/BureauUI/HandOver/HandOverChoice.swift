internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// The folder of an agent without handing over: before the last day, or after it.
enum HandOverChoice {
  static func pane(_ context: Context) throws -> ChooserPane<Context> {
    ChooserPane(
      title: "Dossier de passation de …",
      try context.store.agents().map { agent in
        .init(agent.name, detail: agent.closing.map { "parti le \($0.on)" } ?? "") { context in
          guard
            let file = try context.store.handOverFile(
              of: agent.id, on: agent.closing?.on ?? context.today, by: context.session)
          else {
            throw StoreError.notFound
          }
          return .replace(
            DocumentPane(
              try HandOverDocument.of(
                file, today: context.today, in: context.store, context.templates)))
        }
      })
  }
}
