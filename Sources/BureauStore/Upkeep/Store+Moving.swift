internal import GRDB
internal import Glibc

extension Store {
  /// Brings a base to another place of this machine, for instance a personal one to the folder of
  /// a server's account. The new base belongs to the owner of its folder; the old file stays under
  /// another name, so that nobody goes on typing into it.
  ///
  /// Refused with ``StoreError/inUse`` while any session has the base open, and with
  /// ``StoreError/baseAlreadyThere(path:)``; nothing is changed then.
  ///
  /// - Returns: where the old file lies now.
  public static func move(
    _ source: String, to path: String, environment: StoreEnvironment
  ) throws(StoreError) -> String {
    let (old, new) = (BaseFiles(base: source), BaseFiles(base: path))
    guard try FileFacts(of: source) != nil else { throw .unreadable(path: source) }
    try old.prepare()
    try new.prepare()
    guard try FileFacts(of: path) == nil else { throw .baseAlreadyThere(path: path) }
    let gate = try WriterGate(path: old.gate, patience: environment.patience)
    do {
      return try gate.hold {
        let sessions = try SessionsLock(path: old.sessions, .alone)
        defer { withExtendedLifetime(sessions) {} }
        try carry(old, to: new)
        return try putAway(old, environment)
      }
    } catch {
      throw StoreError(error, files: old)
    }
  }

  /// Writes the new base, whole and sound, or nothing.
  private static func carry(_ old: BaseFiles, to new: BaseFiles) throws {
    let queue = try Connection.file(old.base)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { try CopyFile.write(of: $0, to: new.base) }
    do {
      try Connection.assertSound(copy: new.base)
      let owner = try FileFacts(following: new.folder).owner
      guard geteuid() != 0 || chown(new.base, owner.user, owner.group) == 0 else {
        throw StoreError(errno: errno, path: new.base)
      }
    } catch {
      unlink(new.base)
      throw error
    }
  }

  /// The log was folded into the old base when its connection was closed.
  private static func putAway(
    _ old: BaseFiles, _ environment: StoreEnvironment
  ) throws -> String {
    let aside = CopyName.moved(environment).path(in: old.folder)
    try CopyFile.rename(old.base, to: aside)
    for path in [old.gate, old.sessions] { unlink(path) }
    return aside
  }
}
