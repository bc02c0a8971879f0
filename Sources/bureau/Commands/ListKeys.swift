import ArgumentParser
import BureauDomain
import BureauExchange

/// `bureau cles lister`.
struct ListKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lister", abstract: "Montrer les clés et l'agent que chacune ouvre.")

  @OptionGroup var options: KeysFileOptions

  func run() throws {
    try CommandOutcome.run {
      let file = try options.open()
      let lines = file.keys.map { key in
        "\(key.agent.rawValue)  \(key.key.kind)  …\(key.key.ending)  \(key.key.comment)"
      }
      let others = file.otherLines
      return CommandOutcome(
        lines: lines.isEmpty ? ["Aucune clé dans \(file.path)."] : lines,
        complaints: others == 0
          ? []
          : ["\(Plural.count(others, "ligne")) d'une autre main : vérifiez qui elle laisse entrer."]
      )
    }
  }
}
