internal import BureauDomain
internal import BureauStore
public import TextUI

/// The application: a stack of panes over one context.
///
/// Every error thrown by a pane is caught here and nowhere else, and becomes a French sentence;
/// what was typed stays where it is.
public struct App: Program {
  private var stack: PaneStack<Context>
  private var context: Context
  private var size: Size?
  private var token: ChangeToken
  private var attendance: Attendance
  /// Why the session was ended without the person; nil if it was not.
  public private(set) var farewell: String?

  /// `notice` is said until the first key.
  public init(_ context: Context, notice: Notice? = nil) {
    self.context = context
    token = context.store.changeToken()
    attendance = Attendance(since: context.clock.now)
    stack = PaneStack(
      root: HomePane(), globals: GlobalCommands.table(for: context.session),
      keymap: context.keymap, permits: context.session.may, matches: Search.answers)
    stack.notice = notice
  }

  public var isRunning: Bool { stack.isRunning }
  public var theme: String? { stack.theme }
  public var isBusy: Bool { stack.isBusy }
  /// What the person may do on this screen and everywhere, for tests.
  public var commands: [Command] { stack.topCommands + stack.globalCommands }
  /// The pane in charge, for tests.
  public var top: any Pane<Context> { stack.top }

  public mutating func handle(_ event: InputEvent) {
    let isTick = event == .tick && !stack.isBusy
    if !isTick { attendance = Attendance(since: context.clock.now) }
    attempt { stack, context throws in
      switch event {
      case .key(let key): try stack.press(key, context)
      case .paste(let text): try stack.paste(SafeText.clean(text), context)
      case .tick: try stack.tick(context)
      case .resize: return
      case .hangup: try stack.interrupt(context)
      }
    }
    followChanges()
    if isTick { watchDesk() }
  }

  /// A desk that was left does not keep pupils' names on its screen: after a last word the session
  /// ends, what was typed kept.
  private mutating func watchDesk() {
    guard stack.isRunning, let limit = context.settings.sessionMinutes else { return }
    switch attendance.verdict(at: context.clock.now, limit: limit) {
    case .here: return
    case .goesSoon: stack.notice = Attendance.lastWord
    case .gone:
      farewell = Attendance.farewell(after: limit)
      attempt { stack, context throws in try stack.interrupt(context) }
    }
  }

  public mutating func draw(_ size: Size) -> Canvas {
    if size != self.size {
      let isFirst = self.size == nil
      self.size = size
      if isFirst { readSettings() }
      attempt { stack, context throws in
        try stack.resize(size, context)
        if isFirst { try stack.reload(context) }
      }
    }
    return stack.draw()
  }

  /// Somebody saved something, here or elsewhere: every pane on the stack reads again.
  private mutating func followChanges() {
    let now = context.store.changeToken()
    guard now != token, stack.isRunning else { return }
    let isFromElsewhere = now.isFromElsewhere(since: token)
    token = now
    followRights(isFromElsewhere)
    guard stack.isRunning else { return }
    readSettings()
    attempt { stack, context throws in
      try stack.reload(context)
      try context.store.assertCurrent()
    }
  }

  /// The rights of the person may have changed with the rest. Whose access somebody else closed is
  /// out, what was typed kept; whoever closed it oneself leaves when one likes.
  private mutating func followRights(_ isFromElsewhere: Bool) {
    guard let agent = try? context.store.agent(context.agent.id), agent != context.agent else {
      return
    }
    guard agent.mayEnter(on: context.today) else {
      if isFromElsewhere { attempt { stack, context throws in try stack.interrupt(context) } }
      return
    }
    context.become(agent)
    stack.grant(GlobalCommands.table(for: context.session), permits: context.session.may)
  }

  private mutating func readSettings() {
    do {
      try context.readSettings()
    } catch {
      stack.accept(error, as: Messages.text(for: error), context)
    }
  }

  private mutating func attempt(_ body: (inout PaneStack<Context>, Context) throws -> Void) {
    do {
      try body(&stack, context)
    } catch {
      stack.accept(error, as: Messages.text(for: error), context)
    }
  }
}
