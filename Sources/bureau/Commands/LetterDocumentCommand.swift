import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
import BureauUI

/// `bureau document lettre`: a mission letter, or the list of those there are.
struct LetterDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "lettre", abstract: "Une lettre de mission ; sans identifiant, la liste.")

  @Argument(help: ArgumentHelp("L'identifiant de la lettre.", valueName: "identifiant"))
  var id: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .readMissions }

  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    let today = Clock.system.today
    let choice = RecordChoice(
      records: try store.missionLetters(), identity: \.id.rawValue,
      line: { "\($0.from) – \($0.to)  \($0.state(on: today).label), \($0.agentName)" },
      unknown: "Aucune lettre ne porte cet identifiant : « bureau document lettre » les donne.")
    return try choice.outcome(of: id) { letter in
      try document.deliver(MissionDocuments.letter(letter, in: store, .system))
    }
  }
}
