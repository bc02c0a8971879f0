import ArgumentParser

/// What every import takes.
struct ImportOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Les fichiers à reprendre.", valueName: "fichier"))
  var files: [String]

  @Flag(name: .customLong("simuler"), help: "Annoncer le résultat sans rien écrire.")
  var isTrial = false

  @Flag(name: .customLong("json"), help: "Rendre compte en JSON.")
  var isJson = false
}
