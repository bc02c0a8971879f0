internal import GRDB
internal import Glibc

extension Store {
  /// Puts a copy in the place of the base at `path`. The replaced base is kept aside.
  ///
  /// Refused with ``StoreError/inUse`` while any session has the base open, and for a copy that is
  /// damaged, changed since it was made, foreign or newer; the base is then untouched. The exchange
  /// itself is one rename.
  ///
  /// - Returns: where the replaced base lies now, nil if there was none.
  public static func restore(
    _ copy: String, to path: String, environment: StoreEnvironment
  ) throws(StoreError) -> String? {
    let files = BaseFiles(base: path)
    try files.prepare()
    let gate = try WriterGate(path: files.gate, patience: environment.patience)
    do {
      return try gate.hold {
        let sessions = try SessionsLock(path: files.sessions, .alone)
        defer { withExtendedLifetime(sessions) {} }
        let fresh = path + ".nouvelle"
        unlink(fresh)
        defer { unlink(fresh) }
        guard try CopySeal(copy: copy).state() != .broken else {
          throw StoreError.damagedCopy(path: copy)
        }
        try Connection.assertSound(copy: copy)
        try duplicate(copy, to: fresh)
        let aside = try setAside(files, environment)
        do {
          try CopyFile.rename(fresh, to: path)
        } catch {
          if let aside { takeBack(aside, as: files) }
          throw error
        }
        return aside?.base
      }
    } catch {
      throw StoreError(error, files: files)
    }
  }

  private static func duplicate(_ copy: String, to path: String) throws {
    let queue = try Connection.copy(copy)
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { try CopyFile.write(of: $0, to: path) }
  }

  /// Gives the present base a second name, byte for byte. Its log is folded into it first; that of
  /// a base too damaged to be opened goes with it, so that nothing of it meets the new base.
  private static func setAside(
    _ files: BaseFiles, _ environment: StoreEnvironment
  ) throws -> BaseFiles? {
    guard try FileFacts(of: files.base) != nil else { return nil }
    foldLog(of: files.base)
    let aside = BaseFiles(base: CopyName.replaced(environment).path(in: files.folder))
    guard link(files.base, aside.base) == 0 else {
      throw StoreError(errno: errno, path: aside.base)
    }
    guard rename(files.log, aside.log) == 0 || errno == ENOENT else {
      let code = errno
      unlink(aside.base)
      throw StoreError(errno: code, path: aside.log)
    }
    unlink(files.index)
    return aside
  }

  /// Undoes ``setAside(_:_:)``.
  private static func takeBack(_ aside: BaseFiles, as files: BaseFiles) {
    rename(aside.log, files.log)
    unlink(aside.base)
  }

  /// Does nothing to a base that cannot be opened: it is being replaced for that.
  private static func foldLog(of path: String) {
    guard let queue = try? Connection.file(path) else { return }
    try? queue.writeWithoutTransaction { db in
      _ = try db.checkpoint(.truncate)
    }
    try? queue.close()
  }
}
