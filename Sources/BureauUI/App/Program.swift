public import TextUI

/// What the terminal drives: the setup of a new base, then the application.
public protocol Program {
  var isRunning: Bool { get }
  /// The theme the person chose, by name; nil for the one given at start.
  var theme: String? { get }
  mutating func handle(_ event: InputEvent)
  mutating func draw(_ size: Size) -> Canvas
}
