internal import BureauDomain
internal import BureauStore
internal import Synchronization

/// The clock of the year that is told: it stands at the moment of each act, so that the base is
/// stamped and audited as if the year had been lived.
final class DemoClock: Sendable {
  private struct State {
    var now = Instant(milliseconds: 0)
    var random: DemoRandom
  }

  private let state: Mutex<State>

  init(seed: UInt64) { state = Mutex(State(random: DemoRandom(seed: seed))) }

  /// What a store opened for the telling takes its stamps and its identifiers from.
  var environment: StoreEnvironment {
    StoreEnvironment(
      now: { self.state.withLock { $0.now } },
      random: { self.state.withLock { $0.random.next() } })
  }

  /// Goes to a time of a day.
  func move(to day: Day, at hour: DemoHour) {
    let epoch = Instant(milliseconds: 0).day(secondsFromUTC: 0)
    let minutes = Int64(epoch.daysUntil(day)) * 24 * 60 + Int64(hour.rawValue)
    state.withLock { $0.now = Instant(milliseconds: minutes * 60_000) }
  }
}
