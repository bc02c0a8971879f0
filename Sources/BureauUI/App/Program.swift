public import TextUI

/// What the terminal drives: the setup of a new base, then the application.
public protocol Program {
  var isRunning: Bool { get }
  /// The theme the person chose, by name; nil for the one given at start.
  var theme: String? { get }
  /// Whether a long job goes on: the next tick comes at once.
  var isBusy: Bool { get }
  /// What is said once the terminal is given back; nil if the person left by oneself.
  var farewell: String? { get }
  mutating func handle(_ event: InputEvent)
  mutating func draw(_ size: Size) -> Canvas
}

extension Program {
  public var isBusy: Bool { false }
  public var farewell: String? { nil }
}
