/// One screen, or one box over a screen: a value with its state, its keys and its picture.
///
/// The app keeps a stack of panes and asks the top one only. A pane never writes to the terminal,
/// reads no clock, and draws without changing itself.
public protocol Pane<Context>: Sendable {
  /// What the panes of a program share: the store, the session, today.
  associatedtype Context: PaneContext

  /// Keys, labels and actions: the one table for dispatch, key bar, menu, palette and help.
  static var bindings: [Binding<Self>] { get }

  /// A box drawn over the pane below, which stays visible.
  static var isOverlay: Bool { get }

  /// The first line of the screen: where am I, how many.
  var heading: Heading { get }

  /// What the line above the key bar says when there is no notice.
  var status: Status { get }

  /// What F1 says first: what one does here, and what the field under the cursor expects.
  var about: [String] { get }

  /// What F1 opens about the field or the row under the cursor; nil leaves it to the help of the
  /// keys, which names it too.
  func explanation(_ context: Context) throws -> Outcome<Context>?

  /// Whether a long job goes on here: time passes at once, keys are still heard between its steps.
  var isBusy: Bool { get }

  /// Reads again what it shows, keeping its place; called when it comes up and when the base changed.
  mutating func reload(_ context: Context) throws

  /// Learns the size of its body, before the first draw and at each change of it.
  mutating func fit(_ size: Size, _ context: Context) throws

  /// Answers a key; the default looks it up in `bindings`.
  mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context>

  /// Receives a pasted text; the default refuses it with a sentence.
  mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context>

  /// Time passed: draws a detail that waited, saves a draft, goes on with a long job.
  mutating func tick(_ context: Context) throws -> Outcome<Context>

  /// The line dropped, the program ends or the person goes home: saves what was typed.
  mutating func interrupt(_ context: Context) throws

  /// Takes what a pane above it chose; the app calls it after the pop.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context>

  /// Shows an error on the right field; false leaves it to the notice line.
  mutating func accept(_ error: any Error, _ context: Context) -> Bool

  func draw(on canvas: inout Canvas, in body: Rect)
}

extension Pane {
  public static var isOverlay: Bool { false }
  public var status: Status { Status() }
  public var isBusy: Bool { false }
  public var about: [String] { [] }
  public func explanation(_ context: Context) throws -> Outcome<Context>? { nil }
  public mutating func reload(_ context: Context) throws {}
  public mutating func fit(_ size: Size, _ context: Context) throws {}
  public mutating func tick(_ context: Context) throws -> Outcome<Context> { .stay }
  public mutating func interrupt(_ context: Context) throws {}
  public mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    .stay
  }
  public mutating func accept(_ error: any Error, _ context: Context) -> Bool { false }

  public mutating func handle(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    try perform(key, context)
  }

  public mutating func paste(_ text: String, _ context: Context) throws -> Outcome<Context> {
    .notify(
      Notice("Collage ignoré : placez d'abord le curseur dans un champ.", .warning), then: .stay)
  }

  /// Runs the binding of a key; a disabled one says why instead of doing nothing, and one the person
  /// has no right to refuses. A capital nobody
  /// has bound is its small letter: Caps Lock stays on in many offices.
  public mutating func perform(_ key: Key, _ context: Context) throws -> Outcome<Context> {
    let bindings = Self.bindings
    let index = [key, key.withoutCapital].lazy
      .compactMap { key in
        bindings.firstIndex { context.keymap.keys(of: $0.name, usual: $0.keys).contains(key) }
      }
      .first
    guard let index else { return .ignored }
    return try run(index, context)
  }

  /// Runs a binding by its place in the table, as menu and palette do.
  public mutating func run(_ index: Int, _ context: Context) throws -> Outcome<Context> {
    let bindings = Self.bindings
    guard bindings.indices.contains(index) else { return .ignored }
    let binding = bindings[index]
    if let right = binding.right { try context.demand(right) }
    if let reason = binding.disabledReason(self) {
      return .notify(Notice(reason, .warning), then: .stay)
    }
    return try binding.action(&self, context)
  }

  /// The bindings of whoever has the rights, without their types, for key bar, menu, palette and
  /// help.
  public func commands(allowedBy permits: (Context.Right) -> Bool) -> [Command] {
    Self.bindings.enumerated().compactMap { index, binding in
      if let right = binding.right, !permits(right) { return nil }
      return binding.command(index, disabledReason: binding.disabledReason(self))
    }
  }

  /// The same for somebody who may do everything.
  public var commands: [Command] { commands(allowedBy: { _ in true }) }

  /// Whether this pane lets the one below be seen.
  public var overlays: Bool { Self.isOverlay }
}
