import ArgumentParser
import BureauStore
import BureauUI

/// `bureau restaurer`: the copies there are, or one of them back in place.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restaurer",
    abstract: "Revenir à une copie de la base ; sans fichier, montrer les copies.")

  @Argument(
    help: ArgumentHelp("La copie : son nom dans le dossier, ou son chemin.", valueName: "fichier"))
  var file: String?

  @Option(
    name: .customLong("dossier"),
    help: ArgumentHelp(
      "Où sont les copies (par défaut : « sauvegardes », à côté de la base).",
      valueName: "dossier"))
  var folder: String?

  @OptionGroup var options: BaseOptions

  func run() throws {
    try CommandOutcome.run {
      let typed = [("--base", options.base), ("--dossier", folder)]
      let folder = folder ?? Store.copiesFolder(for: options.path)
      guard let file else {
        let again = typed.map { name, value in value.map { " \(name) \($0)" } ?? "" }.joined()
        return CommandOutcome(
          lines: UpkeepText.choice(try Store.copies(in: folder), in: folder, options: again))
      }
      let copy = file.contains("/") ? file : "\(folder)/\(file)"
      let aside = try Store.restore(copy, to: options.path, environment: .system)
      return CommandOutcome(lines: UpkeepText.restored(file, aside: aside))
    }
  }
}
