public import BureauDomain
public import BureauExchange
internal import BureauStore
public import BureauUI
internal import Synchronization
public import TextUI

/// A person at the keyboard of the application, over an in-memory school: types, presses, looks.
public final class Robot {
  public private(set) var app: App
  public let school: SampleSchool
  public let context: Context
  /// Keys pressed by `press`, free text not counted.
  public private(set) var strokes = 0
  private let size = Size(columns: 80, rows: 24)
  private let absence = Absence()

  /// At the desk of Mme Petit, on Tuesday 24 November 2026 at 09:42.
  public convenience init() throws { try self.init(SampleSchool()) }

  public init(
    _ school: SampleSchool, as agent: Agent? = nil, exchange: ExchangeFolder? = nil,
    keymap: Keymap = .standard
  ) {
    self.school = school
    let clock = Clock(
      instant: { [absence] in
        let started = SampleEnvironment.now.milliseconds
        return Instant(milliseconds: started + absence.minutes.load(ordering: .relaxed) * 60_000)
      }, secondsFromUTC: { _ in 3600 })
    context = Context(
      store: school.store, session: Session(agent: agent ?? school.petit), clock: clock,
      exchange: exchange, themes: ["terminal", "sombre", "clair"], keymap: keymap)
    app = App(context)
    _ = app.draw(size)
  }

  /// Presses keys one after the other, as fast as no person can, then rests.
  public func press(_ keys: Key...) {
    for key in keys { app.handle(.key(key)) }
    strokes += keys.count
    rest()
  }

  /// Types a text letter by letter, then rests.
  public func type(_ text: String) {
    for letter in text { app.handle(.key(.character(letter))) }
    rest()
  }

  /// Presses a key and does not wait for a long job to end.
  public func strike(_ key: Key) {
    app.handle(.key(key))
    strokes += 1
  }

  public func paste(_ text: String) { app.handle(.paste(text)) }

  /// A second passes: what waited is drawn and kept.
  public func rest() {
    repeat { app.handle(.tick) } while app.isBusy
    _ = app.draw(size)
  }

  /// Nobody is there for some minutes, then a second more.
  public func leave(minutes: Int64) {
    absence.minutes.wrappingAdd(minutes, ordering: .relaxed)
    rest()
  }

  /// The line drops.
  public func hangUp() { app.handle(.hangup) }

  /// The rows of the screen at a size.
  public func screen(_ size: Size? = nil) -> [String] {
    let canvas = app.draw(size ?? self.size)
    return (0..<canvas.size.rows).map { canvas.text(row: $0) }
  }

  /// Whether a text is on the screen.
  public func sees(_ text: String) -> Bool {
    screen().contains { $0.contains(text) }
  }
}

/// How long the person was away from the desk.
private final class Absence: Sendable {
  let minutes = Atomic<Int64>(0)
}
