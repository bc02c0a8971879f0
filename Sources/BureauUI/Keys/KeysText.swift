internal import BureauDomain
public import TextUI

/// The keys file that says what is: every action with its keys, ready to be changed.
public enum KeysText {
  /// Its lines, screen by screen; actions of all lists stand once.
  public static func lines(_ keymap: Keymap) -> [String] {
    var seen: Set<String> = []
    return ([KeyScreen.everywhere, KeyScreen.lists] + KeyScreen.all).flatMap { screen in
      let own = screen.commands.filter { $0.name.map { seen.insert($0).inserted } ?? false }
      return own.isEmpty ? [] : ["", "# \(screen.name)"] + own.map { line($0, keymap) }
    }
  }

  private static func line(_ command: Command, _ keymap: Keymap) -> String {
    let keys = keymap.keys(of: command.name, usual: command.keys).map(KeyText.name)
    let name = command.name ?? ""
    guard !keys.isEmpty else { return "# \(name) =   # \(command.label)" }
    return "\(name) = \(keys.joined(separator: " "))   # \(command.label)"
  }
}
