import ArgumentParser
import BureauStore
import BureauUI

/// `bureau demenager`: a personal base to the place of the server's.
struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demenager",
    abstract: "Porter une base personnelle à la place de celle du serveur.",
    discussion: """
      À lancer par root, application fermée : sudo bureau demenager --base \
      /home/petit/.local/share/bureau/bureau.sqlite. La nouvelle base est au propriétaire de son \
      dossier ; l'ancienne reste à côté, sous un autre nom.
      """)

  @Option(
    name: .customLong("vers"),
    help: ArgumentHelp(
      "La nouvelle place (par défaut : \(SessionCommand.usualBase)).", valueName: "fichier"))
  var target = SessionCommand.usualBase

  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let aside = try Store.move(options.path, to: target, environment: .system)
      return CommandOutcome(lines: UpkeepText.moved(to: target, aside: aside))
    }
  }
}
