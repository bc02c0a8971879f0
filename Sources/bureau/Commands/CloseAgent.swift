import ArgumentParser
import BureauDomain
import BureauUI

/// `bureau agents clore`: the rights end, what the person signed stays.
struct CloseAgent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clore", abstract: "Fermer l'accès d'un agent qui part ; son travail reste.")

  @Argument(help: ArgumentHelp("L'identifiant de l'agent (bureau agents).", valueName: "id"))
  var id: String

  @Option(
    name: .customLong("le"),
    help: ArgumentHelp("Depuis quand (par défaut : aujourd'hui).", valueName: "date"),
    transform: AgentChoices.day)
  var day: Day?

  @Option(name: .customLong("motif"), help: ArgumentHelp("Pourquoi.", valueName: "motif"))
  var motive = "départ"

  @OptionGroup var base: BaseOptions

  func validate() throws {
    guard let day, day > Clock.system.today else { return }
    throw ValidationError(
      "Cette date est à venir. L'accès se ferme tout seul après la fin du contrat : "
        + "bureau agents modifier \(id) --fin-contrat \(day.french).")
  }

  func run() throws {
    try CommandOutcome.run {
      try AgentChange.run(id, base) { agent in
        let day = day ?? Clock.system.today
        agent.closing = Closing(on: day, motive: CleanText.line(motive))
        return "\(agent.name) n'a plus accès depuis le \(day.french). "
          + "Retirez aussi ses clés : sudo bureau cles retirer --agent \(id)"
      }
    }
  }
}
