import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore

/// `bureau document etat-de-frais`: the claim of a month, or the list of those there are.
struct ClaimDocumentCommand: BaseCommand {
  static let configuration = CommandConfiguration(
    commandName: "etat-de-frais",
    abstract: "Un état de frais ; sans identifiant, la liste des états.")

  @Argument(help: ArgumentHelp("L'identifiant de l'état de frais.", valueName: "identifiant"))
  var id: String?

  @OptionGroup var document: DocumentOptions
  @OptionGroup var base: BaseOptions

  var deed: Deed { .editOwnClaims }

  /// Those of everybody for who controls them, one's own else.
  func outcome(in store: Store, by session: Session) throws -> CommandOutcome {
    var owner: Agent.ID?
    if case .refused = Access.verdict(.controlClaims, session) { owner = session.agent.id }
    let choice = RecordChoice(
      records: try store.claims(of: owner, by: session), identity: \.claim.id.rawValue,
      line: Self.line,
      unknown: "Aucun état de frais ne porte cet identifiant : « bureau document etat-de-frais » "
        + "les donne.")
    return try choice.outcome(of: id) { file in
      try document.deliver(ClaimDocuments.claim(file, .system))
    }
  }

  private static func line(_ file: ClaimFile) -> String {
    "\(file.claim.month.monthAndYear), \(file.claim.agentName) : \(file.lines.total), "
      + file.claim.state.label
  }
}
