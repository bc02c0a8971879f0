/// One key as a person names it, whatever bytes the terminal sent for it.
///
/// Letters come as `.character`, already composed (NFC). A control letter is always lower case:
/// Ctrl-P is `.control("p")`. Alt with a key of the digit row arrives as `.function`, so that a
/// keyboard without working F-keys loses nothing.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case function(Int)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case controlLeft, controlRight
}

extension Key {
  /// The name printed on footers, menus and help, in French: `F6`, `Ctrl-S`, `Entrée`.
  public var label: String {
    switch self {
    case .character(" "): "Espace"
    case .character(let letter): String(letter)
    case .control(" "): "Ctrl-Espace"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter.uppercased())"
    case .function(let number): "F\(number)"
    case .enter: "Entrée"
    case .tab: "Tab"
    case .backTab: "Maj-Tab"
    case .escape: "Échap"
    case .backspace: "Retour arrière"
    case .delete: "Suppr"
    case .insert: "Inser"
    case .up: "Haut"
    case .down: "Bas"
    case .left: "Gauche"
    case .right: "Droite"
    case .home: "Début"
    case .end: "Fin"
    case .pageUp: "Page préc."
    case .pageDown: "Page suiv."
    case .controlLeft: "Ctrl-Gauche"
    case .controlRight: "Ctrl-Droite"
    }
  }
}

extension Key {
  /// The key that sends a control code: both codes of backspace, both line ends, Ctrl-letters.
  static func control(code: UInt8) -> Key {
    switch code {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(code + 0x60)))
    default: .control(Character(Unicode.Scalar(code + 0x40)))
    }
  }
}

extension Key {
  /// The key of a capital letter without its capital; any other key as it is.
  var withoutCapital: Key {
    guard case .character(let letter) = self, letter.isUppercase,
      let small = letter.lowercased().first
    else { return self }
    return .character(small)
  }
}
