internal import TextUI

/// The live filter of a list: closed, being typed, or kept over the list.
struct ListFilter: Hashable, Sendable {
  private(set) var line = TextLine()
  private(set) var isTyping = false
  /// The longest text, in characters.
  private let limit: Int

  init(limit: Int = 80) { self.limit = limit }

  var words: String { line.text }

  /// What a key did to the filter.
  enum Answer {
    /// The words changed: the list is to be read again.
    case changed
    case handled
    /// Not for the filter.
    case ignored
  }

  mutating func open() { isTyping = true }

  mutating func clear() { self = ListFilter(limit: limit) }

  /// The keys while the filter is typed: letters change it, arrows go to the list, Enter keeps it,
  /// Esc drops it.
  mutating func handle(_ key: Key) -> Answer {
    if isTyping { return type(key) }
    guard key == .escape, !words.isEmpty else { return .ignored }
    clear()
    return .changed
  }

  mutating func paste(_ text: String) -> Answer {
    guard isTyping else { return .ignored }
    line.insert(text, limit: limit)
    return .changed
  }

  /// The part of the heading: « boul metz », with a cursor while it is typed.
  var label: String? {
    if isTyping { return "filtre « \(words)_ »" }
    return words.isEmpty ? nil : "filtre « \(words) »"
  }

  /// The hint while it is typed.
  static let hint =
    "Tapez des débuts de mots, dans n'importe quel ordre. Entrée garde, Échap efface."

  private mutating func type(_ key: Key) -> Answer {
    switch key {
    case .enter, .tab:
      isTyping = false
      return .handled
    case .escape, .function(3), .function(12), .control("c"):
      clear()
      return .changed
    case .up, .down, .pageUp, .pageDown, .function: return .ignored
    default:
      let before = words
      guard line.edit(key, limit: limit) else { return .ignored }
      return words == before ? .handled : .changed
    }
  }
}
