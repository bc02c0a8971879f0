internal import BureauDomain
public import BureauStore
public import TextUI

/// The first start of a base: one screen that asks for the school and the person, then ends.
public struct Setup: Program {
  private var stack: PaneStack<SetupContext>
  private let context: SetupContext

  public init(_ context: SetupContext) {
    self.context = context
    stack = PaneStack(root: SetupPane(context), globals: [], matches: Search.answers)
  }

  /// Whether a base still has nobody to work with it.
  public static func isNeeded(_ store: Store) throws -> Bool { try store.agents().isEmpty }

  public var isRunning: Bool { stack.isRunning }
  public var theme: String? { stack.theme }

  public mutating func handle(_ event: InputEvent) {
    do {
      switch event {
      case .key(let key): try stack.press(key, context)
      case .paste(let text): try stack.paste(SafeText.clean(text), context)
      case .tick, .resize: return
      case .hangup: try stack.interrupt(context)
      }
    } catch {
      stack.accept(error, as: Messages.text(for: error), context)
    }
  }

  public mutating func draw(_ size: Size) -> Canvas {
    do {
      try stack.resize(size, context)
    } catch {
      stack.accept(error, as: Messages.text(for: error), context)
    }
    return stack.draw()
  }
}
