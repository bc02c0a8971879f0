import ArgumentParser
import BureauDomain
import BureauExchange

/// `bureau cles retirer`.
struct RemoveKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retirer", abstract: "Fermer la porte à un agent, ou à une seule de ses clés.")

  @Option(
    name: .customLong("agent"), help: ArgumentHelp("L'identifiant de l'agent.", valueName: "id"))
  var agent: String

  @Option(
    name: .customLong("cle"),
    help: ArgumentHelp("La fin de la clé, telle que la montre « bureau cles ».", valueName: "fin"))
  var ending: String?

  @OptionGroup var options: KeysFileOptions

  func run() throws {
    try CommandOutcome.run {
      var file = try options.open()
      let count = file.remove(Agent.ID(rawValue: agent), ending: ending)
      guard count > 0 else {
        return CommandOutcome(
          lines: [], complaints: ["Aucune clé de cet agent dans \(file.path)."], status: .failure)
      }
      try file.save()
      try removeFromFiles()
      return CommandOutcome(lines: ["\(Plural.count(count, "clé")) : accès retiré."])
    }
  }

  /// The same key no longer opens the agent's folders either.
  private func removeFromFiles() throws {
    let path = AuthorizedKeysFile.filesPath(beside: options.path)
    var file = try AuthorizedKeysFile(path: path)
    guard file.remove(Agent.ID(rawValue: agent), ending: ending) > 0 else { return }
    try file.save()
  }
}
