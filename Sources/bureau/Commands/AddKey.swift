import ArgumentParser
import BureauDomain
import BureauExchange
import BureauStore
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
      let key = try PublicKey(parsing: text)
      let base = base.base ?? SessionCommand.usualBase
      try add(key, opening: .session(program: program, base: base), to: options.path)
      let place = ExchangePlace(base: base)
      if place.isShared {
        let secret = try place.give(
          to: Agent.ID(rawValue: agent), random: StoreEnvironment.system.random)
        try add(
          key, opening: .files(secret: secret),
          to: AuthorizedKeysFile.filesPath(beside: options.path), readableBy: place.group)
      }
      return CommandOutcome(
        lines: ["La clé …\(key.ending) ouvre maintenant la session de l'agent \(agent)."]
          + (place.isShared ? ["Elle ouvre aussi ses dossiers entree/ et sortie/."] : []))
    }
  }

  private func add(
    _ key: PublicKey, opening door: AuthorizedKey.Door, to path: String,
    readableBy group: gid_t? = nil
  ) throws {
    var file = try AuthorizedKeysFile(path: path)
    file.group = group ?? file.group
    file.add(try AuthorizedKey(agent: Agent.ID(rawValue: agent), key: key, door: door))
    try file.save()
  }

  private var text: String {
    guard !key.contains(" "), let bytes = FileManager.default.contents(atPath: key) else {
      return key
    }
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
