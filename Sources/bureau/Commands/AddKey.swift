import ArgumentParser
import BureauDomain
import BureauExchange
import Foundation

/// `bureau cles ajouter`: a key opens the session of an agent, and nothing else.
struct AddKey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ajouter",
    abstract: "Laisser une clé ouvrir la session d'un agent.",
    discussion: """
      À lancer par root : sudo bureau cles ajouter --agent ID --cle dupont.pub. L'identifiant de \
      l'agent : sudo -u bureau bureau agents --base /var/lib/bureau/bureau.sqlite.
      """)

  @Option(
    name: .customLong("agent"), help: ArgumentHelp("L'identifiant de l'agent.", valueName: "id"))
  var agent: String

  @Option(
    name: .customLong("cle"),
    help: ArgumentHelp("Le fichier .pub de l'agent, ou la ligne elle-même.", valueName: "clé"))
  var key: String

  @Option(
    name: .customLong("programme"),
    help: ArgumentHelp("Où est bureau (par défaut : /usr/local/bin/bureau).", valueName: "fichier"))
  var program = "/usr/local/bin/bureau"

  @OptionGroup var options: KeysFileOptions
  @OptionGroup var base: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let known = try AuthorizedKey(
        agent: Agent.ID(rawValue: agent), key: try PublicKey(parsing: text), program: program,
        base: base.base ?? SessionCommand.usualBase)
      var file = try options.open()
      file.add(known)
      try file.save()
      return CommandOutcome(
        lines: ["La clé …\(known.key.ending) ouvre maintenant la session de l'agent \(agent)."])
    }
  }

  private var text: String {
    guard !key.contains(" "), let bytes = FileManager.default.contents(atPath: key) else {
      return key
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
