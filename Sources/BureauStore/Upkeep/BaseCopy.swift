public import BureauDomain
internal import GRDB
internal import Glibc

/// A copy of the base (« sauvegarde ») in a folder, with what helps to choose among several.
public struct BaseCopy: Hashable, Sendable, Identifiable {
  /// Where it lies.
  public let path: String
  /// The local day and time it was made.
  public let day: Day
  public let time: ClockTime
  public let bytes: Int
  /// What it holds; nil if it cannot be read.
  public let holdings: Holdings?
  /// Whether it is as it was made.
  public let seal: Seal

  public var id: String { path }

  /// How many records a copy holds.
  public struct Holdings: Hashable, Sendable {
    public let companies: Int
    public let activities: Int
  }

  /// What the digest beside a copy says of it.
  public enum Seal: Hashable, Sendable {
    case intact
    /// Changed since it was made: not to be restored.
    case broken
    /// Made before copies had a digest.
    case none
  }

  /// The copies in a folder, latest first; other files are passed over.
  static func all(in folder: String) throws(StoreError) -> [BaseCopy] {
    var copies: [BaseCopy] = []
    for name in try names(in: folder) {
      let path = name.path(in: folder)
      guard let moment = name.moment, let facts = try FileFacts(of: path) else { continue }
      copies.append(
        BaseCopy(
          path: path, day: moment.day, time: moment.time, bytes: facts.bytes,
          holdings: try? holdings(of: path), seal: try CopySeal(copy: path).state()))
    }
    return copies
  }

  /// Removes all but the latest copies.
  static func rotate(in folder: String, keeping count: Int) throws(StoreError) {
    for name in try names(in: folder).dropFirst(max(1, count)) {
      let path = name.path(in: folder)
      guard unlink(path) == 0 || errno == ENOENT else {
        throw StoreError(errno: errno, path: path)
      }
      unlink(CopySeal(copy: path).path)
    }
  }

  private static func names(in folder: String) throws(StoreError) -> [CopyName] {
    try Folder.files(in: folder).map(CopyName.init(file:)).filter { $0.moment != nil }
      .sorted { $0.file > $1.file }
  }

  private static func holdings(of path: String) throws -> Holdings {
    let queue = try Connection.copy(path)
    defer { try? queue.close() }
    return try queue.read { db in
      Holdings(
        companies: try Int.fetchOne(db, sql: "SELECT count(*) FROM company") ?? 0,
        activities: try Int.fetchOne(db, sql: "SELECT count(*) FROM activity") ?? 0)
    }
  }
}
