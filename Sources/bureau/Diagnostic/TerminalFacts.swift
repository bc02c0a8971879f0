import TextUI

/// What the terminal says of itself, by the environment and, where one is open, by the kernel.
struct TerminalFacts {
  let environment: [String: String]
  /// Nil where the output is no terminal.
  let size: Size?
  /// How many colours it has; nil where no screen was opened.
  let colors: Int?

  /// The least a screen wants.
  private static let least = Size(columns: 80, rows: 24)

  var lines: [DiagnosticLine] { [kind, locale] + [window, palette].compactMap { $0 } }

  private var kind: DiagnosticLine {
    guard let term = environment["TERM"], TerminalSettings.isName(term) else {
      return .fault(
        "terminal",
        "TERM manque ou n'est pas un nom : dans PuTTY, Connection > Data, "
          + "Terminal-type string : xterm-256color.")
    }
    guard term != "dumb", term != "unknown" else {
      return .fault("terminal", "TERM=\(term) ne place pas le curseur ; avec ssh, ajoutez -t.")
    }
    return .good("terminal", "TERM=\(term).")
  }

  /// The program draws accents whatever the locale; other programs of the terminal do not.
  private var locale: DiagnosticLine {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let name = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let isUnicode = name.lowercased().replacing("-", with: "").contains("utf8")
    guard !isUnicode else { return .good("accents", name) }
    return .note(
      "accents",
      "locale « \(name) » : bureau écrit en UTF-8 quand même. Dans PuTTY, Window > "
        + "Translation : UTF-8.")
  }

  private var window: DiagnosticLine? {
    guard let size else { return nil }
    let text = "\(size.columns) × \(size.rows)"
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      return .fault("fenêtre", "\(text) : agrandissez-la à 80 × 24 au moins.")
    }
    return .good("fenêtre", text)
  }

  private var palette: DiagnosticLine? {
    guard let colors else { return nil }
    guard colors < 256 else { return .good("couleurs", "\(colors)") }
    return .note(
      "couleurs", "\(max(0, colors)) ; TERM=xterm-256color ou putty-256color en donne 256.")
  }
}
