import ArgumentParser

/// How the application looks.
struct DisplayOptions: ParsableArguments {
  @Option(
    name: .customLong("theme"),
    help: ArgumentHelp("Les couleurs : terminal, sombre, clair, contraste …", valueName: "nom"))
  var theme: String?
}
