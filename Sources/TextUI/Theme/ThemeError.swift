/// Why a theme file is refused; the theme in use stays.
public enum ThemeError: Error, Hashable, Sendable {
  case badLine(theme: String, line: Int, text: String)
  case badColor(theme: String, line: Int, text: String)
  case badValue(theme: String, line: Int, key: String, allowed: String)
  case unknownTheme(String)
  case cycle([String])

  /// What happened and what to do, for the user.
  public var sentence: String {
    switch self {
    case .badLine(let theme, let line, let text):
      """
      Thème « \(theme) », ligne \(line) : « \(text) » n’est ni une section « [nom] » ni une ligne \
      « nom = valeur ». Corrigez cette ligne ; le thème en cours est gardé.
      """
    case .badColor(let theme, let line, let text):
      """
      Thème « \(theme) », ligne \(line) : « \(text) » n’est pas une couleur. Écrivez un nom de la \
      palette, #rrvvbb, un numéro de 0 à 255 ou « default » ; le thème en cours est gardé.
      """
    case .badValue(let theme, let line, let key, let allowed):
      """
      Thème « \(theme) », ligne \(line) : « \(key) » attend \(allowed). Corrigez cette ligne ; le \
      thème en cours est gardé.
      """
    case .unknownTheme(let name):
      "Le thème « \(name) » est introuvable. Vérifiez son nom ; le thème en cours est gardé."
    case .cycle(let names):
      """
      Les thèmes \(names.map { "« \($0) »" }.joined(separator: " → ")) héritent l’un de l’autre. \
      Retirez un « herite » ; le thème en cours est gardé.
      """
    }
  }
}
