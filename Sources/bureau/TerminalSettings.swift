import TextUI

/// What the environment and the options say of the terminal.
struct TerminalSettings {
  /// The kind of terminal, nil when it is no name terminfo could know.
  let term: String?
  /// How long an Esc may be the start of a sequence, in milliseconds.
  let escapeDelay: Int32
  /// `NO_COLOR`, see no-color.org.
  let noColor: Bool
  /// `--couleurs`; nil takes what the terminal shows.
  var colors: ColorTier?
  /// Whether Ctrl-Z stops the program; not where no shell waits behind it.
  var canStop = true

  init(environment: [String: String]) {
    term = environment["TERM"].flatMap { Self.isName($0) ? $0 : nil }
    noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    let usual: Int32 = environment["SSH_CONNECTION"] == nil ? 25 : 150
    let asked = environment["ESCDELAY"].flatMap { Int32($0) }
    escapeDelay = asked.map { min(max($0, 0), 5000) } ?? usual
  }

  /// A name becomes part of a path in ncurses: letters, digits and a few signs only.
  static func isName(_ name: String) -> Bool {
    let letters = name.utf8.map { Character(Unicode.Scalar($0)) }
    return (1...64).contains(letters.count) && !name.hasPrefix(".")
      && letters.allSatisfy { letter in
        letter.isASCII && (letter.isLetter || letter.isNumber || "+-._".contains(letter))
      }
  }
}
