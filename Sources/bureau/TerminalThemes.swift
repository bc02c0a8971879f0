import Foundation
import TextUI

/// Where `--theme NOM` looks: in the program, then in the user's folder.
struct TerminalThemes {
  /// The user's own theme files, `~/.config/bureau/themes`.
  let folder: String?

  init(environment: [String: String]) {
    folder = ConfigurationFolder.path(in: environment).map { $0 + "/themes" }
  }

  /// The theme of that name.
  func theme(named name: String) throws(ThemeError) -> Theme {
    guard let text = text(named: name) else { throw .unknownTheme(name) }
    return try Theme(text, name: name, source: text(named:))
  }

  private func text(named name: String) -> String? {
    if let text = EmbeddedThemes.text(named: name) { return text }
    guard !name.contains("/"), !name.hasPrefix("."), let folder else { return nil }
    return FileManager.default.contents(atPath: "\(folder)/\(name).theme").map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
