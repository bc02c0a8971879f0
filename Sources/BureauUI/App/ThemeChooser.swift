internal import TextUI

/// The list of themes; the one chosen is taken at once.
enum ThemeChooser {
  static func pane(_ context: Context) -> ChooserPane<Context> {
    ChooserPane(
      title: "Couleurs",
      context.themes.map { name in
        .init(name) { _ in .notify(Notice("Couleurs : \(name)."), then: .theme(name)) }
      })
  }
}
