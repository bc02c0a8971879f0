/// A sentence on the notice line: what just happened, until the next key.
public struct Notice: Hashable, Sendable {
  /// How it is meant; each has its glyph, never a colour alone.
  public enum Tone: Hashable, Sendable {
    case done, info, warning, error
  }

  public let text: String
  public let tone: Tone

  public init(_ text: String, _ tone: Tone = .done) {
    self.text = text
    self.tone = tone
  }

  /// The glyph before the sentence.
  public var glyph: String {
    switch tone {
    case .done: "√"
    case .info: "•"
    case .warning: "▲"
    case .error: "×"
    }
  }

  public var style: Style {
    switch tone {
    case .done: .stateOk
    case .info: .stateInfo
    case .warning: .stateWarning
    case .error: .stateError
    }
  }
}
