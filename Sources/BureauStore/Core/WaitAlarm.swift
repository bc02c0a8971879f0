internal import Glibc

/// Interrupts a blocking system call of this thread once a time is over, then again and again in
/// case the first signal came a moment before the call.
///
/// A real-time signal sent to this thread alone: neither `SIGALRM` nor the waits of other threads
/// are disturbed.
struct WaitAlarm: ~Copyable {
  private static let repeatNanoseconds = 50_000_000
  private static let attosecondsPerNanosecond: Int64 = 1_000_000_000

  /// The signal, with a handler that does nothing and no SA_RESTART.
  private static let signal: CInt = {
    let number = __libc_current_sigrtmin() + 5
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(number, &action, nil)
    return number
  }()

  private let timer: timer_t?
  private let deadline: ContinuousClock.Instant
  private var formerMask = sigset_t()

  init(after delay: Duration) throws(StoreError) {
    deadline = .now + delay
    var event = sigevent()
    event.sigev_notify = CInt(SIGEV_THREAD_ID)
    event.sigev_signo = Self.signal
    event._sigev_un._tid = try ThreadNumber.current()
    var created: timer_t?
    guard timer_create(CLOCK_MONOTONIC, &event, &created) == 0 else {
      throw StoreError(errno: errno, path: "")
    }
    timer = created
    var wanted = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, Self.signal)
    pthread_sigmask(SIG_UNBLOCK, &wanted, &formerMask)
    let (seconds, attoseconds) = delay.components
    var schedule = itimerspec()
    schedule.it_value.tv_sec = Int(seconds)
    schedule.it_value.tv_nsec = max(1, Int(attoseconds / Self.attosecondsPerNanosecond))
    schedule.it_interval.tv_nsec = Self.repeatNanoseconds
    timer_settime(timer, 0, &schedule, nil)
  }

  deinit {
    timer_delete(timer)
    var mask = formerMask
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Whether the time is over.
  var isDue: Bool { ContinuousClock.now >= deadline }
}
