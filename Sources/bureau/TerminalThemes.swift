import TextUI

/// Where `--theme NOM` looks: in the program, then in the user's folder.
struct TerminalThemes {
  /// The user's own files stand in its `themes/`.
  let folder: ConfigFolder

  /// The theme of that name.
  func theme(named name: String) throws(ThemeError) -> Theme {
    guard let text = text(named: name) else { throw .unknownTheme(name) }
    return try Theme(text, name: name, source: text(named:))
  }

  private func text(named name: String) -> String? {
    if let text = EmbeddedThemes.text(named: name) { return text }
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    return folder.text(of: "themes/\(name).theme")
  }
}
