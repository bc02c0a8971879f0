import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document passation`: what a successor must know, or the list of the agents.
struct HandOverDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "passation",
    abstract: "Le dossier de passation d'un agent ; sans identifiant, la liste des agents.")

  @Argument(help: ArgumentHelp("L'identifiant de l'agent qui part.", valueName: "identifiant"))
  var id: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .readMissions }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let choice = RecordChoice(
      records: try store.agents(), identity: \.id.rawValue,
      line: { $0.name + ($0.closing.map { ", parti le \($0.on)" } ?? "") },
      unknown: "Aucun agent ne porte cet identifiant : « bureau document passation » les donne.")
    return try choice.outcome(of: id) { agent in
      let today = Clock.system.today
      let day = agent.closing?.on ?? today
      guard let file = try store.handOverFile(of: agent.id, on: day, by: session) else {
        throw StoreError.notFound
      }
      return try document.deliver(
        HandOverDocument.of(file, today: today, in: store, .system))
    }
  }
}
