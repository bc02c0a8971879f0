internal import BureauDomain
internal import GRDB
internal import Glibc

extension Store {
  /// Checks the whole base: pages, indexes, links between records, and unless quick the search
  /// indexes. Others may write meanwhile but for that last part.
  public func verify(
    quick: Bool, stopping shouldStop: () -> Bool = { false }
  ) throws(StoreError) -> IntegrityReport {
    do {
      var faults = try queue.read { db in
        try StopHook.run(db, shouldStop) { try Integrity.faults(in: db, quick: quick) }
      }
      if !quick {
        faults += try queue.writeWithoutTransaction { db in
          try alone {
            try StopHook.run(db, shouldStop) { try Integrity.brokenSearchIndexes(in: db) }
          }
        }
      }
      return IntegrityReport(at: environment.now(), isQuick: quick, faults: faults)
    } catch {
      throw StoreError(error, files: files)
    }
  }

  /// Makes a checked copy of the base in a folder (created 0700 if missing), then removes the
  /// oldest copies there. What is not a copy of a base is never touched.
  ///
  /// A copy appears under its name only when it is whole, sound and on the disk. Somebody who
  /// stops it, or a full disk, leaves nothing.
  ///
  /// - Parameter keeping: how many copies stay, the new one included; at least one.
  public func backUp(
    into folder: String, keeping count: Int, stopping shouldStop: () -> Bool = { false }
  ) throws(StoreError) -> BaseCopy {
    do {
      try BaseFiles.createFolder(folder)
      try FileFacts(following: folder).assertPrivate(folder)
      let name = CopyName.backup(environment)
      let path = name.path(in: folder)
      let unfinished = name.unfinished.path(in: folder)
      unlink(unfinished)
      try queue.writeWithoutTransaction { db in
        try alone { try CopyFile.write(of: db, to: unfinished, stopping: shouldStop) }
      }
      do {
        try Connection.assertSound(copy: unfinished)
        try CopySeal(copy: path).write(of: unfinished)
        try CopyFile.rename(unfinished, to: path)
      } catch {
        unlink(unfinished)
        unlink(CopySeal(copy: path).path)
        throw error
      }
      try BaseCopy.rotate(in: folder, keeping: count)
      guard let copy = try BaseCopy.all(in: folder).first(where: { $0.path == path }) else {
        throw StoreError.unreadable(path: path)
      }
      return copy
    } catch {
      throw StoreError(error, files: files)
    }
  }

  /// The copies in a folder, latest first, with what each holds and whether it is as it was made.
  public static func copies(in folder: String) throws(StoreError) -> [BaseCopy] {
    try BaseCopy.all(in: folder)
  }

  /// Where copies of the base at `path` go unless somebody says otherwise.
  public static func copiesFolder(for path: String) -> String {
    BaseFiles.folder(of: path) + "/sauvegardes"
  }
}
