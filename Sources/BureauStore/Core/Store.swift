public import BureauDomain
internal import GRDB
internal import Synchronization

/// The base of one office: a SQLite file that several sessions, each a process of its own, read
/// and write at once.
///
/// Every act is one transaction that is on the disk when the call returns. The API speaks in acts
/// and pages; the terminal is never touched inside a transaction, and none stays open between two
/// calls.
public final class Store: Sendable {
  let environment: StoreEnvironment
  /// Nil in memory.
  let files: BaseFiles?
  let queue: DatabaseQueue
  private let gate: WriterGate?
  private let sessions: Mutex<SessionsLock?>
  private let sign = Mutex<PresenceSign?>(nil)
  private let identifiers = Mutex(IdentifierSequence())
  private let commits = Atomic<Int>(0)

  /// Opens the base at `path`, creating its folder (0700) and its file (0600) if missing and
  /// bringing its schema up to date, after a copy beside it.
  public init(path: String, environment: StoreEnvironment) throws(StoreError) {
    let files = BaseFiles(base: path)
    try files.prepare()
    let gate = try WriterGate(path: files.gate, patience: environment.patience)
    do {
      let (sessions, queue) = try gate.hold {
        let sessions = try SessionsLock(path: files.sessions, .shared)
        try files.createBase()
        let queue = try Connection.file(path)
        try Schema.migrate(queue, at: files, environment)
        try queue.unsafeRead(Integrity.assertReadable)
        return (sessions, queue)
      }
      self.sessions = Mutex(sessions)
      self.queue = queue
    } catch {
      throw StoreError(error, files: files)
    }
    self.environment = environment
    self.files = files
    self.gate = gate
  }

  private init(memory environment: StoreEnvironment) throws(StoreError) {
    do {
      queue = try Connection.memory()
      try Schema.migrator.migrate(queue)
    } catch {
      throw StoreError(error, files: nil)
    }
    self.environment = environment
    files = nil
    gate = nil
    sessions = Mutex(nil)
  }

  deinit { try? close() }

  /// A base that lives as long as the store, for tests and trials.
  public static func inMemory(environment: StoreEnvironment) throws(StoreError) -> Store {
    try Store(memory: environment)
  }

  /// Ends the use of the base. Under the gate, because the last one to leave folds the log back
  /// into the file.
  public func close() throws(StoreError) {
    do {
      try alone {
        try queue.close()
        sign.withLock { $0 = nil }
      }
      sessions.withLock { $0 = nil }
    } catch {
      throw StoreError(error, files: files)
    }
  }

  /// Compare two of them to know whether to read again. A base that can no longer be read moves
  /// the token, so that reading again says why.
  public func changeToken() -> ChangeToken {
    let others = try? queue.unsafeRead { db in
      try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
    }
    return ChangeToken(others: others ?? 0, own: commits.load(ordering: .relaxed))
  }

  /// Refuses to go on with a base that a newer program has migrated since it was opened: what is
  /// typed can still be kept, nothing can be saved.
  public func assertCurrent() throws(StoreError) { try read(Schema.assertUnchanged) }

  /// A fresh name for a record, later than every earlier one of this store.
  public func newIdentifier<Entity>() -> Identifier<Entity> {
    Identifier(rawValue: newName())
  }

  /// A fresh name for one save.
  public func newOperationKey() -> OperationKey { OperationKey(rawValue: newName()) }

  private func newName() -> String {
    let millisecond = UInt64(clamping: environment.now().milliseconds)
    let random = environment.random()
    return identifiers.withLock { $0.next(millisecond: millisecond, random: random) }
  }

  /// Runs `body` while no other process writes.
  func alone<Value>(_ body: () throws -> Value) throws -> Value {
    guard let gate else { return try body() }
    return try gate.hold(body)
  }

  /// Keeps a sign up until the store is closed.
  func hold(_ sign: PresenceSign) { self.sign.withLock { $0 = sign } }

  /// Moves the change token for a commit of our own, which `data_version` does not show.
  func countCommit() { commits.add(1, ordering: .relaxed) }
}
