import BureauStore
import TextUI

/// The application on one base.
struct Application {
  let base: String
  let appearance: Appearance

  /// Opens the base, made if it is new, and works in it until the person leaves.
  func run() throws {
    try CommandOutcome.run {
      let store = try Store(path: base, environment: .system)
      let outcome = try Launch(appearance).run(store, at: base)
      try store.close()
      return outcome
    }
  }
}

extension Application {
  /// The application as words without a command ask for it; nil for words that want the parser,
  /// which takes longer than everything else before the first screen.
  init?(_ words: [String]) {
    var base: String?
    var appearance = Appearance()
    var rest = words[...]
    while let option = rest.popFirst() {
      guard let value = rest.popFirst(), !value.hasPrefix("-"), !value.isEmpty else { return nil }
      switch option {
      case "--base": base = value
      case "--theme": appearance.theme = value
      case "--couleurs":
        guard let colors = ColorTier(option: value) else { return nil }
        appearance.colors = colors
      default: return nil
      }
    }
    self.init(base: base ?? BaseOptions.usualPath, appearance: appearance)
  }
}
