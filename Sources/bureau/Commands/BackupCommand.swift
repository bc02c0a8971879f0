import ArgumentParser
import BureauStore
import BureauUI

/// `bureau sauvegarder`: a checked copy of the base.
struct BackupCommand: ParsableCommand {
  /// Two weeks of daily copies.
  private static let defaultCount = 14

  static let configuration = CommandConfiguration(
    commandName: "sauvegarder", abstract: "Copier la base, puis vérifier la copie.")

  @Option(
    name: .customLong("dossier"),
    help: ArgumentHelp(
      "Où ranger la copie (par défaut : « sauvegardes », à côté de la base).",
      valueName: "dossier"))
  var folder: String?

  @Option(
    name: .customLong("garder"),
    help: ArgumentHelp("Combien de copies garder dans ce dossier.", valueName: "nombre"))
  var count = BackupCommand.defaultCount

  @OptionGroup var options: BaseOptions

  func validate() throws {
    guard count >= 1 else {
      throw ValidationError("--garder : indiquez un nombre de copies, 1 ou plus.")
    }
  }

  func run() throws {
    try CommandOutcome.run {
      let store = try options.open()
      let copy = try store.backUp(
        into: folder ?? Store.copiesFolder(for: options.path), keeping: count)
      try store.close()
      return CommandOutcome(lines: [UpkeepText.made(copy)])
    }
  }
}
