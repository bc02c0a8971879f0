import Foundation
import Synchronization

/// What several people at work at once did, each in a thread of one's own.
final class WorkLedger: Sendable {
  private struct Pages {
    var running = 0
    var times: [Duration] = []
    var screens: [String] = []
    var failures: [String] = []
  }

  private let pages = Mutex(Pages())
  private let finished = DispatchSemaphore(value: 0)

  var times: [Duration] { pages.withLock { $0.times } }
  var screens: [String] { pages.withLock { $0.screens } }
  var failures: [String] { pages.withLock { $0.failures } }

  func start(_ work: @escaping @Sendable () throws -> (times: [Duration], screen: String)) {
    pages.withLock { $0.running += 1 }
    Thread.detachNewThread { [self] in
      do {
        let (times, screen) = try work()
        pages.withLock {
          $0.times += times
          $0.screens.append(screen)
        }
      } catch {
        pages.withLock { $0.failures.append("\(error)") }
      }
      finished.signal()
    }
  }

  /// Returns when everybody has left.
  func wait() {
    for _ in 0..<pages.withLock({ $0.running }) { finished.wait() }
  }

  /// So much of the work was as fast as this (milliseconds).
  func milliseconds(at share: Double) -> Int {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return 0 }
    let place = min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.down)))
    return Int((sorted[place] / .milliseconds(1)).rounded())
  }
}
