internal import BureauDomain
public import TextUI

/// The file in which a person chooses keys, one action a line: `liste.chercher = / F7 Ctrl-F`.
///
/// A line that cannot be followed is refused alone, with its number; its action keeps its own keys.
public struct KeysFile: Sendable {
  /// What the lines ask for.
  public let keymap: Keymap
  let faults: [KeysFault]

  /// A line begins with the name `bureau touches` shows; what follows a lone `#` is a remark.
  public init(_ text: String) { self.init(text, screens: KeyScreen.all) }

  init(_ text: String, screens: [KeyScreen]) {
    var reader = KeysReader(screens)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      reader.read(line, number: index + 1)
    }
    reader.refuseConflicts()
    keymap = Keymap(reader.chosen)
    faults = reader.faults.sorted { $0.line < $1.line }
  }

  /// The refused lines, each in one sentence.
  public var sentences: [String] { faults.map(\.sentence) }

  /// What the notice line says of them at start; nil when every line holds.
  public func notice(of name: String) -> Notice? {
    guard let first = faults.first else { return nil }
    let others = faults.count - 1
    let rest = others == 0 ? "" : " Et \(Plural.count(others, "autre ligne")) : bureau touches."
    return Notice("\(name), \(first.sentence)\(rest)", .warning)
  }
}
