/// How far a need is that was passed on.
public enum NeedState: String, CaseIterable, Codable, Sendable {
  case passed
  case taken
  case answered
  case dropped

  /// The French term.
  public var label: String {
    switch self {
    case .passed: "transmis"
    case .taken: "pris en charge"
    case .answered: "fait"
    case .dropped: "sans suite"
    }
  }

  /// The sign before the word.
  public var glyph: String {
    switch self {
    case .passed: "○"
    case .taken: "◊"
    case .answered: "●"
    case .dropped: "×"
    }
  }

  public var isOpen: Bool { self == .passed || self == .taken }
}
