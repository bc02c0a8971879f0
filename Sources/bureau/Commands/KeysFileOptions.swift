import ArgumentParser
import BureauExchange

/// Which file of keys a command works on.
struct KeysFileOptions: ParsableArguments {
  @Option(
    name: .customLong("fichier"),
    help: ArgumentHelp(
      "Le fichier des clés (par défaut : \(AuthorizedKeysFile.usualPath)).", valueName: "fichier"))
  var path = AuthorizedKeysFile.usualPath

  func open() throws -> AuthorizedKeysFile { try AuthorizedKeysFile(path: path) }
}
