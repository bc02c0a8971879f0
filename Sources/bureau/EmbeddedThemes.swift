/// The theme files the program carries along, by the names `--theme` takes.
enum EmbeddedThemes {
  /// The one that cannot clash with anybody's window.
  static let standard = "terminal"

  static let names = ["terminal", "sombre", "clair", "contraste", "daltonien", "mono", "vert"]

  /// The text of a theme file; nil when the program has none of that name.
  static func text(named name: String) -> String? {
    bytes(named: name).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(named name: String) -> [UInt8]? {
    switch name {
    case "terminal": PackageResources.terminal_theme
    case "sombre": PackageResources.sombre_theme
    case "clair": PackageResources.clair_theme
    case "contraste": PackageResources.contraste_theme
    case "daltonien": PackageResources.daltonien_theme
    case "mono": PackageResources.mono_theme
    case "vert": PackageResources.vert_theme
    default: nil
    }
  }
}
