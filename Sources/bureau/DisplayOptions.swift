import ArgumentParser
import TextUI

/// How the application looks.
struct DisplayOptions: ParsableArguments {
  @Option(
    name: .customLong("theme"),
    help: ArgumentHelp("Les couleurs : terminal, sombre, clair, contraste …", valueName: "nom"))
  private var theme: String?

  @Option(
    name: .customLong("couleurs"),
    help: ArgumentHelp("Combien de couleurs : mono, 8, 16, 256 ou 24.", valueName: "nombre"))
  private var colorsName: String?

  /// What the options say.
  var appearance: Appearance {
    Appearance(theme: theme, colors: colorsName.flatMap(ColorTier.init(option:)))
  }

  func validate() throws {
    guard colorsName == nil || appearance.colors != nil else {
      throw ValidationError("--couleurs attend mono, 8, 16, 256 ou 24.")
    }
  }
}
