internal import Glibc

/// The one door to writing, across processes: an exclusive `flock` on a file beside the base.
///
/// SQLite 3.7.0 to 3.51.2 may corrupt a base in WAL mode when a checkpoint of one process meets a
/// write of another (« WAL-reset », sqlite.org/wal.html); held around every write, checkpoint,
/// open and close, this lock closes the race. The kernel queues those who wait in order, and
/// frees the lock of a process that dies.
final class WriterGate: Sendable {
  private let descriptor: CInt
  private let patience: Duration

  init(path: String, patience: Duration) throws(StoreError) {
    descriptor = try LockFile.open(path)
    self.patience = patience
  }

  deinit { close(descriptor) }

  /// Runs `body` alone among all processes. Threads of one store are already in turn when they
  /// come here: the lock belongs to the open file, not to the thread.
  func hold<Value>(_ body: () throws -> Value) throws -> Value {
    try enter()
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  private func enter() throws(StoreError) {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw systemError }
    let alarm = try WaitAlarm(after: patience)
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw systemError }
      guard !alarm.isDue else { throw .busy }
    }
  }

  private var systemError: StoreError { StoreError(errno: errno, path: "") }
}
