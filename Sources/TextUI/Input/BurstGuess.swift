/// Tells a paste from typing where the terminal does not mark pastes (mode 2004).
///
/// More than 20 letters, of several kinds, in one read come from no hand: not from a held key, which
/// repeats one letter, nor from a few keys a slow line gave at once. Enter, Tab and the arrows stay
/// the keys they are, so that what a person typed ahead over a lagging line does the same.
struct BurstGuess: Sendable {
  /// The most letters in a row that a read may bring as keys.
  static let mostLetters = 20
  /// Fewer kinds of letters are a key held down, or two.
  static let fewestKinds = 5
  /// What comes within so many milliseconds of a paste is part of it.
  static let window = 30

  private var last: Int?

  /// The same events, runs of letters made into pastes if they are one.
  ///
  /// - Parameter now: a clock that only goes forward, in milliseconds.
  mutating func read(_ events: [InputEvent], at now: Int) -> [InputEvent] {
    let pieces = Self.pieces(of: events)
    let goesOn = last.map { now - $0 <= Self.window } ?? false
    guard goesOn || pieces.contains(where: { Self.isPaste($0) }) else { return events }
    last = now
    return pieces.map(\.asPaste)
  }

  /// Letters in a row, or any other event.
  private enum Piece {
    case letters(String)
    case other(InputEvent)

    var asPaste: InputEvent {
      switch self {
      case .letters(let text): .paste(text)
      case .other(let event): event
      }
    }
  }

  private static func pieces(of events: [InputEvent]) -> [Piece] {
    events.reduce(into: []) { pieces, event in
      guard case .key(.character(let letter)) = event else {
        return pieces.append(.other(event))
      }
      guard case .letters(let text)? = pieces.last else {
        return pieces.append(.letters(String(letter)))
      }
      pieces[pieces.count - 1] = .letters(text + String(letter))
    }
  }

  private static func isPaste(_ piece: Piece) -> Bool {
    guard case .letters(let text) = piece else { return false }
    return text.count > mostLetters && Set(text).count >= fewestKinds
  }
}
