/// Why the screen cannot be opened.
enum TerminalError: Error {
  case notATerminal
  case unknownTerminal
  case noSignals

  /// What happened and what to do, for the user.
  var sentence: String {
    switch self {
    case .notATerminal:
      """
      bureau s’affiche dans un terminal, et sa sortie est redirigée. Lancez-le sans redirection ; \
      avec ssh, ajoutez l’option -t.
      """
    case .unknownTerminal:
      """
      Ce serveur ne connaît aucun type de terminal. Demandez à l’administrateur d’installer le \
      paquet ncurses-base.
      """
    case .noSignals:
      "Le système refuse d’ouvrir un fichier de plus. Fermez des programmes, puis relancez bureau."
    }
  }
}
