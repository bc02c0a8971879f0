/// Why a typed value was refused: a French sentence, ready to show, that says what to do.
public struct ValueRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public let message: String

  /// Refuses with a sentence.
  public init(_ message: String) {
    self.message = message
  }

  /// The sentence.
  public var description: String { message }
}
