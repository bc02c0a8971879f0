public import BureauDomain
import Glibc

/// The folder through which an agent's files come in and go out: `entree/` and `sortie/` under a
/// base folder of the agent's own, nobody else may look into it.
///
/// The agent can put anything in the place of a side (sftp): a link there is never followed.
public struct ExchangeFolder: Sendable {
  /// What comes in is listed, what goes out is written and thrown away after a while.
  public enum Side: String, CaseIterable, Sendable {
    case incoming = "entree"
    case outgoing = "sortie"
  }

  /// What is written to `sortie/` stays so many days (product rule: seven).
  public static let daysKept = 7

  let base: String

  /// Creates the folders that are missing, for their owner alone (0700).
  public init(base: String) throws(ExchangeError) {
    self.base = base
    for path in [base] + Side.allCases.map({ base + "/" + $0.rawValue }) {
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .unwritable(path, errno) }
    }
  }

  /// The path of one side, to be shown to the person.
  public func path(of side: Side) -> String { base + "/" + side.rawValue }

  /// The regular files of one side, newest first; links and hidden files are not shown.
  public func files(in side: Side) throws(ExchangeError) -> [ExchangeFile] {
    let folder = path(of: side)
    let listing = try open(side)
    defer { closedir(listing) }
    var files: [ExchangeFile] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var facts = stat()
      guard fstatat(dirfd(listing), name, &facts, AT_SYMLINK_NOFOLLOW) == 0,
        facts.st_mode & S_IFMT == S_IFREG
      else { continue }
      let milliseconds =
        Int64(facts.st_mtim.tv_sec) * 1_000 + Int64(facts.st_mtim.tv_nsec) / 1_000_000
      files.append(
        ExchangeFile(
          name: name, path: folder + "/" + name, size: Int(facts.st_size),
          changedAt: Instant(milliseconds: milliseconds)))
    }
    return files.sorted { ($0.changedAt, $1.name) > ($1.changedAt, $0.name) }
  }

  /// Opens a new file in `sortie/`; a name that is taken is refused, a link never followed.
  public func create(_ name: String) throws(ExchangeError) -> OutgoingFile {
    guard SafeFileName.isSafe(name) else { throw .unsafeName(name) }
    let folder = path(of: .outgoing)
    closedir(try open(.outgoing))
    var facts = stat()
    guard lstat(folder + "/" + name, &facts) != 0 else { throw .alreadyThere(name) }
    return try OutgoingFile(path: folder + "/" + name)
  }

  /// Throws away what has been in `sortie/` for more than `daysKept` days.
  ///
  /// - Returns: the names of the files that are gone.
  public func purge(now: Instant) throws(ExchangeError) -> [String] {
    let limit = now.milliseconds - Int64(Self.daysKept) * 86_400_000
    let old = try files(in: .outgoing).filter { $0.changedAt.milliseconds < limit }
    let listing = try open(.outgoing)
    defer { closedir(listing) }
    return old.filter { unlinkat(dirfd(listing), $0.name, 0) == 0 }.map(\.name)
  }

  /// Opens one side, which must be a folder in the agent's own.
  private func open(_ side: Side) throws(ExchangeError) -> OpaquePointer {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let own = Glibc.open(base, flags)
    guard own >= 0 else { throw .unreadable(base, errno) }
    defer { close(own) }
    let descriptor = openat(own, side.rawValue, flags)
    guard descriptor >= 0, let listing = fdopendir(descriptor) else {
      throw .unreadable(path(of: side), errno)
    }
    return listing
  }
}
