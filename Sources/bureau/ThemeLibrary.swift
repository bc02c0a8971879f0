import TextUI

/// Temporary until the theme files land.
struct ThemeLibrary {
  static let standard = "terminal"
  let names = ["terminal"]
  func theme(named name: String) throws -> Theme {
    try Theme(String(decoding: PackageResources.terminal_theme, as: UTF8.self), name: "terminal")
  }
}
