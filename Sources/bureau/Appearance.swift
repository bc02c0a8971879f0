import TextUI

/// How the application looks, as the options say it.
struct Appearance {
  /// `--theme`; nil takes the standard one.
  var theme: String?
  /// `--couleurs`; nil takes what the terminal shows.
  var colors: ColorTier?
}
