/// Shift, Alt and Ctrl as terminals add them to a sequence: a number one above the sum of the held
/// keys (xterm), or another last byte (rxvt).
struct KeyModifiers: OptionSet, Sendable {
  let rawValue: Int

  static let shift = KeyModifiers(rawValue: 1)
  static let alt = KeyModifiers(rawValue: 2)
  static let control = KeyModifiers(rawValue: 4)

  /// `[1;5D` → `[D`, `O5D` → `OD`, `[3;5~` → `[3~`, `[7^` → `[7~`, with the modifiers taken out.
  static func split(_ sequence: String) -> (plain: String, modifiers: KeyModifiers)? {
    guard let introducer = sequence.first, let last = sequence.last, sequence.count > 2 else {
      return nil
    }
    let numbers = sequence.dropFirst().dropLast().split(separator: ";").map { Int($0) }
    guard numbers.count <= 2, let first = numbers.first ?? nil, let number = numbers.last ?? nil
    else { return nil }
    switch last {
    case "^": return ("\(introducer)\(first)~", .control)
    case "$": return ("\(introducer)\(first)~", .shift)
    case "@": return ("\(introducer)\(first)~", [.control, .shift])
    case "~" where numbers.count == 1: return nil
    default: break
    }
    guard 2...16 ~= number else { return nil }
    let plain = last == "~" ? "\(introducer)\(first)~" : "\(introducer)\(last)"
    return (plain, KeyModifiers(rawValue: number - 1))
  }

  /// The key a person means by holding these; arrows other than with Ctrl stay what they are.
  func applied(to key: Key) -> Key {
    switch key {
    case .left where contains(.control): .controlLeft
    case .right where contains(.control): .controlRight
    case .function(let number): .function(number + functionOffset)
    default: key
    }
  }

  /// Shift-F1 is F13 and Ctrl-F1 is F25, as terminfo counts.
  private var functionOffset: Int {
    (contains(.shift) ? 12 : 0) + (contains(.control) ? 24 : 0) + (contains(.alt) ? 48 : 0)
  }
}
